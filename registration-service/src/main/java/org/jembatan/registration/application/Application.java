package org.jembatan.registration.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ModeChange;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.application.ApplicationEvent.Route;
import org.jembatan.registration.application.Endorsement.Endorser;
import org.jembatan.registration.intake.Candidacy;

/**
 * One candidate's application for one edition. Each step says whether it did anything, so that the application wants
 * saving; a repeated command does nothing.
 */
@Document("applications")
@CompoundIndex(def = "{'programmeId': 1, 'status': 1}")
@CompoundIndex(def = "{'candidate.country': 1, '_id': 1}")
@CompoundIndex(def = "{'candidate.personId': 1, '_id': 1}")
public class Application extends AggregateRoot<ApplicationEvent> {

    @Id
    private ApplicationId id;

    private ProgrammeId programmeId;
    private Candidate candidate;
    private Route route;
    private @Nullable String employer;
    private CommandKey createdBy;
    private ApplicationStatus status;
    private @Nullable Instant offerExpiresAt;
    private List<Endorsement> endorsements = new ArrayList<>();
    private List<Step> history = new ArrayList<>();

    @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
    private ModeChanges modeChanges = new ModeChanges();

    Application(
            ApplicationId id,
            ProgrammeId programmeId,
            Candidate candidate,
            Route route,
            @Nullable String employer,
            CommandKey createdBy,
            ApplicationStatus status) {
        this.id = id;
        this.programmeId = programmeId;
        this.candidate = candidate;
        this.route = route;
        this.employer = employer;
        this.createdBy = createdBy;
        this.status = status;
    }

    /**
     * Puts a candidate forward.
     *
     * @param employer the enterprise or office that has to confirm the candidate; null when there is none
     * @param now business time
     */
    static Application submit(
            ProgrammeId programmeId,
            Candidate candidate,
            Route route,
            @Nullable String employer,
            CommandKey command,
            Instant now) {
        ApplicationStatus first = route == Route.NOMINATION ? ApplicationStatus.NOMINATED : ApplicationStatus.APPLIED;
        Application application =
                new Application(candidate.applicationId(), programmeId, candidate, route, employer, command, first);
        application.history.add(new Step(first, now, null));
        application.raise(ApplicationEvent.Nominated.of(programmeId, candidate, route));
        return application;
    }

    /** The application itself, for a command that is repeated; refuses when the command was another one. */
    Application answering(CommandKey command) {
        if (!command.sameRequestAs(createdBy.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        return this;
    }

    /**
     * Adds an endorsement; a second one of the same endorser changes nothing.
     *
     * @param now business time
     */
    boolean endorse(Endorser endorser, String statedBy, Precondition expected, Instant now) {
        if (hasEndorsementOf(endorser)) {
            return false;
        }
        expected.check(version());
        requireMayBecome(ApplicationStatus.ENDORSED);
        endorsements.add(new Endorsement(endorser, statedBy, now));
        if (missingEndorsements().isEmpty()) {
            become(ApplicationStatus.ENDORSED, now, null);
            raise(ApplicationEvent.Endorsed.of(programmeId, candidate));
        }
        return true;
    }

    /**
     * Ends the application with a no.
     *
     * @param reason why, for the candidate to read
     * @param now business time
     */
    boolean decline(String reason, CommandKey command, Precondition expected, Instant now) {
        return once(command, expected, () -> {
            become(ApplicationStatus.DECLINED, now, reason);
            raise(ApplicationEvent.Declined.of(programmeId, candidate));
        });
    }

    /**
     * Ends the application on the candidate's own wish.
     *
     * @param reason why, if the candidate says
     * @param now business time
     */
    boolean withdraw(@Nullable String reason, CommandKey command, Precondition expected, Instant now) {
        return once(command, expected, () -> {
            become(ApplicationStatus.WITHDRAWN, now, reason);
            raise(ApplicationEvent.Withdrawn.of(programmeId, candidate));
        });
    }

    /**
     * Wants the other way of taking part, before the intake knows the candidate.
     *
     * @param now business time
     */
    void changeMode(WantedMode wanted, CommandKey command, Instant now) {
        if (candidate.mode() != wanted.mode()) {
            candidate = modeChanges.change(candidate, wanted, now);
        }
        commands().remember(command, wanted.mode().name());
    }

    /**
     * Shows the mode of the place that the intake gave or keeps for the candidate, and how it came to be that one.
     *
     * @param now business time
     */
    void followMode(Candidacy candidacy, Instant now) {
        candidate = modeChanges.follow(candidate, candidacy, now);
    }

    /** A repeat changes nothing, however stale it has become in the meantime. */
    private boolean once(CommandKey command, Precondition expected, Runnable change) {
        if (hasCarriedOut(command)) {
            return false;
        }
        expected.check(version());
        change.run();
        commands().remember(command, status.name());
        return true;
    }

    /**
     * Follows what the intake or the edition has decided; what comes too late for an application that is over changes
     * nothing.
     *
     * @param now business time
     */
    boolean follow(ApplicationStatus next, Instant now) {
        if (!status.successors().contains(next)) {
            return false;
        }
        become(next, now, null);
        return true;
    }

    /**
     * Follows the offer of a place, see {@link #follow}.
     *
     * @param expiresAt until when it is held, in business time; null when nobody said
     * @param now business time
     */
    boolean followOffer(@Nullable Instant expiresAt, Instant now) {
        if (!follow(ApplicationStatus.OFFERED, now)) {
            return false;
        }
        offerExpiresAt = expiresAt;
        return true;
    }

    /** Fails with {@link EndorsementMissing} when somebody has not endorsed the candidate yet. */
    void requireEndorsed() {
        List<Endorser> missing = missingEndorsements();
        if (!missing.isEmpty()) {
            throw new EndorsementMissing(missing);
        }
    }

    /** Fails with {@link ApplicationIsOver} when it was declined, withdrawn or cancelled. */
    void requireOpen() {
        if (status.isFinal()) {
            throw new ApplicationIsOver(status);
        }
    }

    private void become(ApplicationStatus next, Instant now, @Nullable String reason) {
        requireMayBecome(next);
        status = next;
        offerExpiresAt = null;
        history.add(new Step(next, now, reason));
    }

    private void requireMayBecome(ApplicationStatus next) {
        requireOpen();
        if (!status.successors().contains(next)) {
            throw new ImpossibleTransition(status, next);
        }
    }

    /** Whether the command was accepted before; then it changes nothing more. */
    boolean hasCarriedOut(CommandKey command) {
        return commands().outcomeOf(command).isPresent();
    }

    /** Those who have to endorse the candidate and have not done so. */
    public List<Endorser> missingEndorsements() {
        return (employer == null ? List.of(Endorser.FOCAL_POINT) : List.of(Endorser.FOCAL_POINT, Endorser.EMPLOYER))
                .stream().filter(endorser -> !hasEndorsementOf(endorser)).toList();
    }

    private boolean hasEndorsementOf(Endorser endorser) {
        return endorsements.stream().anyMatch(endorsement -> endorsement.endorser() == endorser);
    }

    public ApplicationId id() {
        return id;
    }

    public ProgrammeId programmeId() {
        return programmeId;
    }

    public Candidate candidate() {
        return candidate;
    }

    public Route route() {
        return route;
    }

    /** The enterprise or office that has to confirm the candidate; null when there is none. */
    public @Nullable String employer() {
        return employer;
    }

    public ApplicationStatus status() {
        return status;
    }

    /** Until when a place is held, in business time; null when none is, or nobody said. */
    public @Nullable Instant offerExpiresAt() {
        return offerExpiresAt;
    }

    public List<Endorsement> endorsements() {
        return List.copyOf(endorsements);
    }

    /** How the candidate came to take part as they do; oldest first. */
    public List<ModeChange> modeChanges() {
        return modeChanges.all();
    }

    /** What happened to it, oldest first. */
    public List<Step> history() {
        return List.copyOf(history);
    }
}
