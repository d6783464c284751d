package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.intake.Candidacy.State;

/**
 * The places of one edition. This document alone decides who has one: its save is the acceptance, so however many select
 * at once, its quotas hold.
 */
@Document("intakes")
public class Intake extends AggregateRoot<IntakeEvent> {

    /** What the programme service has made of the edition. */
    public enum Status {
        OPEN,
        CANCELLED,
        COMPLETED
    }

    @Id
    private ProgrammeId id;

    private Status status = Status.OPEN;
    private IntakeTerms terms;
    private Map<String, Candidacy> candidacies = new LinkedHashMap<>();

    Intake(ProgrammeId id, IntakeTerms terms) {
        this.id = id;
        this.terms = terms;
    }

    void adjust(IntakeTerms newTerms) {
        terms = newTerms;
    }

    void cancel() {
        status = Status.CANCELLED;
    }

    void complete() {
        status = Status.COMPLETED;
    }

    /**
     * Checks that a candidate of the country may still be put forward.
     *
     * @param now business time
     * @throws IntakeIsClosed when the edition takes no candidates any more
     * @throws CountryIsNotInvited when the edition is not for that country
     */
    public void requireOpenFor(String country, Instant now) {
        requireOpen();
        if (now.atZone(terms.zone()).toLocalDate().isAfter(terms.nominationsCloseOn())) {
            throw new IntakeIsClosed("Nominations closed on " + terms.nominationsCloseOn() + ".");
        }
        if (!terms.invites(country)) {
            throw new CountryIsNotInvited(country, terms.countries());
        }
    }

    /**
     * Holds a place for the candidate, or puts them on the waiting list.
     *
     * @param now business time
     * @return {@code OFFERED} or {@code WAITLISTED}; for a repeated command, what it came to the first time
     * @throws QuotaIsFull when there is no place and the candidate is not to wait for one
     */
    public Decision select(Candidate candidate, WhenFull whenFull, CommandKey command, Instant now) {
        Candidacy candidacy = candidacies.get(candidate.applicationId().value());
        Optional<Decision> before = decidedBefore(candidacy, command);
        if (before.isPresent()) {
            return before.get();
        }
        requireOpen();
        if (candidacy != null && candidacy.state() != State.WAITLISTED) {
            throw new AlreadyDecided(candidacy.state());
        }
        List<Quota> full = terms.fullFor(candidate, seated());
        if (!full.isEmpty() && whenFull == WhenFull.REFUSE) {
            throw new QuotaIsFull(full, seated());
        }
        State next = full.isEmpty() ? State.OFFERED : State.WAITLISTED;
        if (candidacy == null) {
            candidacy = new Candidacy(candidate, next, now);
            candidacies.put(candidate.applicationId().value(), candidacy);
            tellOf(candidacy, full);
        } else if (next == State.OFFERED) {
            candidacy.become(next, now);
            tellOf(candidacy, full);
        }
        candidacy.commands().remember(command, next.name());
        return new Decision(next, true);
    }

    /**
     * The candidate takes the place that is held for them.
     *
     * @param now business time
     * @throws NoPlaceOffered when none is held
     */
    public Decision confirm(ApplicationId applicationId, CommandKey command, Instant now) {
        Candidacy candidacy = candidacies.get(applicationId.value());
        Optional<Decision> before = decidedBefore(candidacy, command);
        if (before.isPresent()) {
            return before.get();
        }
        requireOpen();
        if (candidacy == null || candidacy.state() != State.OFFERED) {
            throw new NoPlaceOffered();
        }
        candidacy.become(State.ENROLLED, now);
        Candidate candidate = candidacy.candidate();
        raise(new IntakeEvent.ParticipantEnrolled(
                id,
                candidate.applicationId(),
                candidate.personId(),
                candidate.country(),
                candidate.category(),
                candidate.mode()));
        candidacy.commands().remember(command, State.ENROLLED.name());
        return new Decision(State.ENROLLED, true);
    }

    /**
     * The application is over, so its place is free. Remembers it even when it held none: a selection that is under way
     * at this moment must find it closed.
     *
     * @param now business time
     */
    void close(Candidate candidate, Instant now) {
        Candidacy candidacy = candidacies.computeIfAbsent(
                candidate.applicationId().value(), _ -> new Candidacy(candidate, State.CLOSED, now));
        State before = candidacy.state();
        if (before == State.CLOSED) {
            return;
        }
        candidacy.become(State.CLOSED, now);
        if (before == State.OFFERED) {
            raise(new IntakeEvent.OfferWithdrawn(
                    id, candidate.applicationId(), candidate.personId(), candidate.country()));
        } else if (before == State.ENROLLED) {
            raise(new IntakeEvent.EnrolmentCancelled(
                    id, candidate.applicationId(), candidate.personId(), candidate.country()));
        }
    }

    private void tellOf(Candidacy candidacy, List<Quota> full) {
        Candidate candidate = candidacy.candidate();
        raise(
                full.isEmpty()
                        ? new IntakeEvent.PlaceOffered(
                                id,
                                candidate.applicationId(),
                                candidate.personId(),
                                candidate.country(),
                                candidate.category(),
                                candidate.mode())
                        : new IntakeEvent.CandidateWaitlisted(
                                id, candidate.applicationId(), candidate.personId(), candidate.country(), full));
    }

    private static Optional<Decision> decidedBefore(@Nullable Candidacy candidacy, CommandKey command) {
        return Optional.ofNullable(candidacy)
                .flatMap(known -> known.commands().outcomeOf(command))
                .map(outcome -> new Decision(State.valueOf(outcome), false));
    }

    private void requireOpen() {
        if (status != Status.OPEN) {
            throw new IntakeIsClosed("The edition is " + status.name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    /** Whether the command was accepted before; then it is answered as it was then, whatever has happened since. */
    public boolean hasCarriedOut(CommandKey command, ApplicationId applicationId) {
        return decidedBefore(candidacies.get(applicationId.value()), command).isPresent();
    }

    /** Those who hold a place, confirmed or not. */
    public List<Candidate> seated() {
        return candidacies.values().stream()
                .filter(candidacy -> candidacy.state().holdsPlace())
                .map(Candidacy::candidate)
                .toList();
    }

    /** Why a candidate on the waiting list still waits, as of now; empty when a place has become free. */
    public List<Quota> fullQuotasFor(Candidacy waiting) {
        return terms.fullFor(waiting.candidate(), seated());
    }

    public List<Candidacy> candidacies() {
        return List.copyOf(candidacies.values());
    }

    public ProgrammeId id() {
        return id;
    }

    public Status status() {
        return status;
    }

    public IntakeTerms terms() {
        return terms;
    }
}
