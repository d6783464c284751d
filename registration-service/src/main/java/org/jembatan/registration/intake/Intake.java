package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.mapping.Unwrapped;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.intake.Candidacy.State;

/**
 * The places of one edition. This document alone decides who has one: its save is the acceptance, so however many select
 * at once, its quotas hold.
 */
@Document("intakes")
public class Intake extends AggregateRoot<IntakeEvent> {

    @Id
    private ProgrammeId id;

    private IntakeStatus status = IntakeStatus.OPEN;
    private IntakeTerms terms;

    @Unwrapped(onEmpty = Unwrapped.OnEmpty.USE_EMPTY)
    private Candidacies candidacies = new Candidacies();

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
    void adjust(IntakeTerms newTerms, Judge judge, Instant now) {
        terms = newTerms;
        offerFreePlaces(judge, now);
    }

    void cancel() {
        status = IntakeStatus.CANCELLED;
    }

    void complete() {
        status = IntakeStatus.COMPLETED;
    }

    /**
     * Checks that a candidate of the country may still be put forward, to take part in that way.
     *
     * @param now business time
     * @throws IntakeIsClosed when the edition takes no candidates any more
     * @throws CountryIsNotInvited when the edition is not for that country
     * @throws ModeIsNotOffered when it is not held in that way
     */
    public void requireOpenFor(String country, ParticipationMode mode, Instant now) {
        status.requireOpen();
        terms.requireTaking(country, now);
        terms.requireOffering(mode);
    }

    /**
     * Holds a place for the candidate, or puts them on the waiting list.
     *
     * @param despite why, if the candidate fails a rule; null when nobody says, and ignored when they fail none
     * @param now business time
     * @return {@code OFFERED} or {@code WAITLISTED}; for a repeated command, what it came to the first time
     * @throws AlreadyDecided when it is decided, also about another application of the same person
     * @throws NotEligible when the candidate fails a rule and nobody says why they are selected despite that
     * @throws QuotaIsFull when there is no place and the candidate is not to wait for one
     */
    public Decision select(
            Candidate candidate,
            WhenFull whenFull,
            @Nullable Despite despite,
            CommandKey command,
            Judge judge,
            Instant now) {
        Optional<Decision> before = candidacies.decidedBefore(candidate.applicationId(), command);
        if (before.isPresent()) {
            return before.get();
        }
        status.requireOpen();
        candidacies.requireUndecided(candidate);
        // A mode that was changed here is known here first.
        Candidacy candidacy = candidacies.ofOrNew(candidate, State.WAITLISTED, now);
        List<Quota> full = fullQuotasFor(candidacy);
        if (!full.isEmpty() && whenFull == WhenFull.REFUSE) {
            throw new QuotaIsFull(full, candidacies.seated());
        }
        Eligibility eligibility = standing(List.of(candidacy), judge).of(candidacy);
        candidacy.admit(eligibility, despite, now);
        candidacies.keep(candidacy);
        if (full.isEmpty()) {
            offer(candidacy, now);
        } else if (!candidacies.hasTurn(candidacy)) {
            candidacies.become(candidacy, State.WAITLISTED, now);
            raise(IntakeEvent.CandidateWaitlisted.of(id, candidacy.candidate(), full));
        }
        return candidacy.decidedBy(command, eligibility.unknown());
    }

    /**
     * The candidate takes the place that is held for them.
     *
     * @param now business time
     * @throws NoPlaceOffered when none is held
     * @throws OfferHasExpired when it was held until a moment that has passed
     */
    public Decision confirm(ApplicationId applicationId, CommandKey command, Instant now) {
        Optional<Decision> before = candidacies.decidedBefore(applicationId, command);
        if (before.isPresent()) {
            return before.get();
        }
        status.requireOpen();
        Candidacy candidacy = candidacies.withOffer(applicationId, now);
        candidacies.become(candidacy, State.ENROLLED, now);
        planNextExpiry();
        raise(IntakeEvent.ParticipantEnrolled.of(id, candidacy.candidate()));
        return candidacy.decidedBy(command);
    }

    /**
     * The application is over, so its place is free. Remembers it even when it held none: a selection that is under way
     * at this moment must find it closed. Once the edition is completed, who took part has taken part. A place that
     * becomes free is offered to the first who may use it.
     *
     * @param now business time
     */
    void close(Candidate candidate, Judge judge, Instant now) {
        Candidacy candidacy = candidacies.ofOrNew(candidate, State.CLOSED, now);
        candidacies.keep(candidacy);
        State before = candidacy.state();
        if (before == State.CLOSED || (before == State.ENROLLED && status == IntakeStatus.COMPLETED)) {
            return;
        }
        candidacies.become(candidacy, State.CLOSED, now);
        if (before == State.OFFERED) {
            raise(IntakeEvent.OfferWithdrawn.of(id, candidate));
        } else if (before == State.ENROLLED) {
            raise(IntakeEvent.EnrolmentCancelled.of(id, candidate));
        }
        offerFreePlaces(judge, now);
    }

    /**
     * Takes back the offers that were not taken in time, and offers their places to those who wait.
     *
     * @param now business time
     * @return whether there were any
     */
    boolean expireOffers(Judge judge, Instant now) {
        List<Candidacy> expired = candidacies.withExpiredOffer(now);
        for (Candidacy candidacy : expired) {
            candidacies.become(candidacy, State.EXPIRED, now);
            raise(IntakeEvent.OfferExpired.of(id, candidacy.candidate()));
        }
        offerFreePlaces(judge, now);
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
        if (candidacies.haveCarriedOut(command, applicationId)) {
            return false;
        }
        status.requireOpen();
        candidacies.move(applicationId, turn, reason, by, now).decidedBy(command);
        return true;
    }

    /**
     * Lets a candidate take part in the other way. Who holds a place changes it for one of the other way if there is one,
     * and the place that becomes free is offered in turn; who waits keeps their turn, and waits for a place of the other
     * way.
     *
     * @param now business time
     * @return whether the command is new, so that the intake wants saving
     * @throws ModeIsNotOffered when the edition is not held in that way
     * @throws QuotaIsFull when the candidate holds a place and none of the other way is free; they keep theirs
     */
    public boolean changeMode(
            ApplicationId applicationId, WantedMode wanted, CommandKey command, Judge judge, Instant now) {
        Candidacy candidacy = candidacies.of(applicationId).orElseThrow();
        if (candidacies.haveCarriedOut(command, applicationId)) {
            return false;
        }
        requireOffered(wanted.mode());
        candidacy.requireChangeable(now);
        Candidate before = candidacy.candidate();
        if (before.mode() != wanted.mode()) {
            terms.requireRoomFor(wanted.mode(), candidacy, candidacies.seated());
            candidacy.changeMode(wanted, now);
            raise(IntakeEvent.ModeChanged.of(id, before, wanted.mode()));
            offerFreePlaces(judge, now);
        }
        candidacy.commands().remember(command, wanted.mode().name());
        return true;
    }

    /** Fails with {@link IntakeIsClosed} or {@link ModeIsNotOffered} when nobody can take part in that way any more. */
    public void requireOffered(ParticipationMode mode) {
        status.requireOpen();
        terms.requireOffering(mode);
    }

    /**
     * Offers each free place to the first on the waiting list who may use it: whose country, category and mode have room,
     * and who fails no rule that was not waived. Once the edition has begun it is left to the officer, who knows whether
     * somebody can still come.
     *
     * @param now business time
     * @return whether there were any
     */
    public boolean offerFreePlaces(Judge judge, Instant now) {
        int before = raisedEvents().size();
        if (status == IntakeStatus.OPEN && !terms.haveBegun(now)) {
            List<Candidacy> next = candidacies.waiting().stream()
                    .filter(waiting -> fullQuotasFor(waiting).isEmpty())
                    .toList();
            Standing standing = standing(next, judge);
            for (Candidacy waiting : next) {
                if (fullQuotasFor(waiting).isEmpty()
                        && standing.obstaclesTo(waiting).isEmpty()) {
                    offer(waiting, now);
                }
            }
        }
        planNextExpiry();
        return raisedEvents().size() > before;
    }

    private void offer(Candidacy candidacy, Instant now) {
        Instant expiresAt = terms.expiryOfOffer(now);
        candidacies.becomeOffered(candidacy, expiresAt, now);
        planNextExpiry();
        raise(IntakeEvent.PlaceOffered.of(id, candidacy.candidate(), expiresAt));
    }

    private void planNextExpiry() {
        nextOfferExpiryAt = candidacies.nextOfferExpiry().orElse(null);
    }

    /** Why a candidate on the waiting list still waits, as of now; empty when a place has become free. */
    public List<Quota> fullQuotasFor(Candidacy waiting) {
        return terms.fullFor(waiting.candidate(), candidacies.seated());
    }

    /** How these candidates stand by the rules, as of now. */
    public Standing standing(List<Candidacy> some, Judge judge) {
        return Standing.of(some, candidates -> judge.judge(id, candidates, terms.startsOn()));
    }

    /** When the next offer expires, in business time; empty when none is open. */
    Optional<Instant> nextOfferExpiryAt() {
        return Optional.ofNullable(nextOfferExpiryAt);
    }

    public Candidacies candidacies() {
        return candidacies;
    }

    public ProgrammeId id() {
        return id;
    }

    public IntakeStatus status() {
        return status;
    }

    public IntakeTerms terms() {
        return terms;
    }
}
