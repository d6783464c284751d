package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ModeChange;
import org.jembatan.registration.ParticipationMode;
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
    private WaitingList waitingList = new WaitingList();

    @Indexed
    private @Nullable Instant nextOfferExpiryAt;

    Intake(ProgrammeId id, IntakeTerms terms) {
        this.id = id;
        this.terms = terms;
    }

    /**
     * Follows other terms: places that are new are offered to those who wait.
     *
     * @param now business time
     */
    void adjust(IntakeTerms newTerms, Instant now) {
        terms = newTerms;
        offerFreePlaces(now);
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
     * @throws AlreadyDecided when it is decided, also about another application of the same person
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
        if (candidacy != null && candidacy.state() != State.WAITLISTED && candidacy.state() != State.EXPIRED) {
            throw new AlreadyDecided(candidacy.state());
        }
        refuseSecondPlaceOf(candidate);
        // A mode that was changed here is known here first.
        List<Quota> full = terms.fullFor(candidacy == null ? candidate : candidacy.candidate(), seated());
        if (!full.isEmpty() && whenFull == WhenFull.REFUSE) {
            throw new QuotaIsFull(full, seated());
        }
        if (candidacy == null) {
            candidacy = new Candidacy(candidate, State.WAITLISTED, now);
            candidacies.put(candidate.applicationId().value(), candidacy);
        }
        if (full.isEmpty()) {
            offer(candidacy, now);
        } else if (!waitingList.contains(candidate.applicationId())) {
            letWait(candidacy, full, now);
        }
        State next = candidacy.state();
        candidacy.commands().remember(command, next.name());
        return new Decision(next, true);
    }

    private void refuseSecondPlaceOf(Candidate candidate) {
        candidacies.values().stream()
                .filter(other -> other.candidate().personId().equals(candidate.personId()))
                .filter(other -> !other.candidate().applicationId().equals(candidate.applicationId()))
                .filter(other -> other.state().isPending())
                .findFirst()
                .ifPresent(other -> {
                    throw new AlreadyDecided(other.state());
                });
    }

    /**
     * The candidate takes the place that is held for them.
     *
     * @param now business time
     * @throws NoPlaceOffered when none is held
     * @throws OfferHasExpired when it was held until a moment that has passed
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
        if (candidacy.isOfferExpired(now)) {
            throw new OfferHasExpired(candidacy.offerExpiresAt().orElseThrow());
        }
        candidacy.become(State.ENROLLED, now);
        planNextExpiry();
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
     * at this moment must find it closed. Once the edition is completed, who took part has taken part. A place that
     * becomes free is offered to the first who may use it.
     *
     * @param now business time
     */
    void close(Candidate candidate, Instant now) {
        Candidacy candidacy = candidacies.computeIfAbsent(
                candidate.applicationId().value(), _ -> new Candidacy(candidate, State.CLOSED, now));
        State before = candidacy.state();
        if (before == State.CLOSED || (before == State.ENROLLED && status == Status.COMPLETED)) {
            return;
        }
        candidacy.become(State.CLOSED, now);
        waitingList.remove(candidate.applicationId());
        if (before == State.OFFERED) {
            raise(new IntakeEvent.OfferWithdrawn(
                    id, candidate.applicationId(), candidate.personId(), candidate.country()));
        } else if (before == State.ENROLLED) {
            raise(new IntakeEvent.EnrolmentCancelled(
                    id, candidate.applicationId(), candidate.personId(), candidate.country()));
        }
        offerFreePlaces(now);
    }

    /**
     * Takes back the offers that were not taken in time, and offers their places to those who wait.
     *
     * @param now business time
     * @return whether there were any
     */
    boolean expireOffers(Instant now) {
        List<Candidacy> expired = candidacies.values().stream()
                .filter(candidacy -> candidacy.isOfferExpired(now))
                .toList();
        for (Candidacy candidacy : expired) {
            candidacy.become(State.EXPIRED, now);
            Candidate candidate = candidacy.candidate();
            raise(new IntakeEvent.OfferExpired(
                    id, candidate.applicationId(), candidate.personId(), candidate.country()));
        }
        offerFreePlaces(now);
        return !expired.isEmpty();
    }

    /**
     * Gives somebody on the waiting list another turn.
     *
     * @param turn the new one, from 1
     * @param reason why; it stays with the intake for good
     * @param by the officer's account
     * @param now business time
     * @return whether the command is new, so that the intake wants saving
     * @throws NotOnWaitingList when the candidate does not wait
     */
    boolean move(ApplicationId applicationId, int turn, String reason, String by, CommandKey command, Instant now) {
        Candidacy candidacy = candidacies.get(applicationId.value());
        if (candidacy != null && candidacy.commands().outcomeOf(command).isPresent()) {
            return false;
        }
        requireOpen();
        if (candidacy == null || candidacy.state() != State.WAITLISTED) {
            throw new NotOnWaitingList();
        }
        waitingList.move(applicationId, turn, reason, by, now);
        candidacy.commands().remember(command, candidacy.state().name());
        return true;
    }

    /**
     * Lets a candidate take part in the other way. Who holds a place changes it for one of the other way if there is one,
     * and the place that becomes free is offered in turn; who waits keeps their turn, and waits for a place of the other
     * way.
     *
     * @param by the account that asks for it
     * @param reason null when none is given
     * @param now business time
     * @return whether the command is new, so that the intake wants saving
     * @throws ModeIsNotOffered when the edition is not held in that way
     * @throws QuotaIsFull when the candidate holds a place and none of the other way is free; they keep theirs
     */
    public boolean changeMode(
            ApplicationId applicationId,
            ParticipationMode mode,
            String by,
            @Nullable String reason,
            CommandKey command,
            Instant now) {
        Candidacy candidacy = candidacyOf(applicationId).orElseThrow();
        if (candidacy.commands().outcomeOf(command).isPresent()) {
            return false;
        }
        requireOffered(mode);
        requireChangeable(candidacy, now);
        Candidate before = candidacy.candidate();
        if (before.mode() != mode) {
            requireRoomFor(before.takingPart(mode), candidacy);
            candidacy.changeMode(new ModeChange(before.mode(), mode, now, by, reason));
            raise(new IntakeEvent.ModeChanged(
                    id, applicationId, before.personId(), before.country(), before.mode(), mode));
            offerFreePlaces(now);
        }
        candidacy.commands().remember(command, mode.name());
        return true;
    }

    private static void requireChangeable(Candidacy candidacy, Instant now) {
        if (candidacy.state() == State.CLOSED) {
            throw new AlreadyDecided(State.CLOSED);
        }
        if (candidacy.isOfferExpired(now)) {
            throw new OfferHasExpired(candidacy.offerExpiresAt().orElseThrow());
        }
    }

    private void requireRoomFor(Candidate changed, Candidacy candidacy) {
        List<Candidate> seated = seated();
        List<Quota> full = terms.fullForChange(candidacy.candidate(), changed, seated);
        if (candidacy.state().holdsPlace() && !full.isEmpty()) {
            throw new QuotaIsFull(full, seated);
        }
    }

    /**
     * Checks that one can still take part in the edition in that way.
     *
     * @throws IntakeIsClosed when the edition is over
     * @throws ModeIsNotOffered when it is not held in that way
     */
    public void requireOffered(ParticipationMode mode) {
        requireOpen();
        if (!terms.offer(mode)) {
            throw new ModeIsNotOffered(mode);
        }
    }

    /**
     * Offers each free place to the first on the waiting list who may use it: whose country, category and mode have room.
     * Once the edition has begun it is left to the officer, who knows whether somebody can still come.
     */
    private void offerFreePlaces(Instant now) {
        if (status == Status.OPEN && !terms.haveBegun(now)) {
            for (Candidacy waiting : waiting()) {
                if (fullQuotasFor(waiting).isEmpty()) {
                    offer(waiting, now);
                }
            }
        }
        planNextExpiry();
    }

    private void offer(Candidacy candidacy, Instant now) {
        Instant expiresAt = terms.expiryOfOffer(now);
        candidacy.becomeOffered(now, expiresAt);
        Candidate candidate = candidacy.candidate();
        waitingList.remove(candidate.applicationId());
        planNextExpiry();
        raise(new IntakeEvent.PlaceOffered(
                id,
                candidate.applicationId(),
                candidate.personId(),
                candidate.country(),
                candidate.category(),
                candidate.mode(),
                expiresAt));
    }

    private void letWait(Candidacy candidacy, List<Quota> full, Instant now) {
        candidacy.become(State.WAITLISTED, now);
        Candidate candidate = candidacy.candidate();
        waitingList.add(candidate.applicationId());
        raise(new IntakeEvent.CandidateWaitlisted(
                id, candidate.applicationId(), candidate.personId(), candidate.country(), full));
    }

    private void planNextExpiry() {
        nextOfferExpiryAt = candidacies.values().stream()
                .flatMap(candidacy -> candidacy.offerExpiresAt().stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
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
        return candidacyOf(applicationId)
                .flatMap(candidacy -> candidacy.commands().outcomeOf(command))
                .isPresent();
    }

    /** Fails with {@link IntakeIsClosed} when the edition is completed: nobody steps back from what has taken place. */
    public void requireNotCompleted() {
        if (status == Status.COMPLETED) {
            throw new IntakeIsClosed("The edition is completed.");
        }
    }

    /** Those who hold a place, confirmed or not. */
    public List<Candidate> seated() {
        return candidacies.values().stream()
                .filter(candidacy -> candidacy.state().holdsPlace())
                .map(Candidacy::candidate)
                .toList();
    }

    /** How many are in this state. */
    public long count(State state) {
        return candidacies.values().stream()
                .filter(candidacy -> candidacy.state() == state)
                .count();
    }

    /** How many countries those who have taken their place come from. */
    public long countriesEnrolled() {
        return candidacies.values().stream()
                .filter(candidacy -> candidacy.state() == State.ENROLLED)
                .map(candidacy -> candidacy.candidate().country())
                .distinct()
                .count();
    }

    /** Why a candidate on the waiting list still waits, as of now; empty when a place has become free. */
    public List<Quota> fullQuotasFor(Candidacy waiting) {
        return terms.fullFor(waiting.candidate(), seated());
    }

    public Optional<Candidacy> candidacyOf(ApplicationId applicationId) {
        return Optional.ofNullable(candidacies.get(applicationId.value()));
    }

    /** Those who wait, in the order of their turns. */
    public List<Candidacy> waiting() {
        return waitingList.turns().stream()
                .map(applicationId -> Objects.requireNonNull(candidacies.get(applicationId)))
                .toList();
    }

    /** Whenever somebody was given another turn, and why; oldest first. */
    public List<WaitingList.Move> moves() {
        return waitingList.moves();
    }

    /** When the next offer expires, in business time; empty when none is open. */
    Optional<Instant> nextOfferExpiryAt() {
        return Optional.ofNullable(nextOfferExpiryAt);
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
