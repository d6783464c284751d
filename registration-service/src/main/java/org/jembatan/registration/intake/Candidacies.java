package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.intake.Candidacy.State;

/** Everybody an intake has come to know, each application once, oldest first; and the turns of those of them who wait. */
public final class Candidacies {

    private Map<String, Candidacy> candidacies = new LinkedHashMap<>();
    private WaitingList waitingList = new WaitingList();

    public Optional<Candidacy> of(ApplicationId applicationId) {
        return Optional.ofNullable(candidacies.get(applicationId.value()));
    }

    public List<Candidacy> all() {
        return List.copyOf(candidacies.values());
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

    /** Whether the command was accepted before; then it is answered as it was then, whatever has happened since. */
    public boolean haveCarriedOut(CommandKey command, ApplicationId applicationId) {
        return of(applicationId)
                .flatMap(candidacy -> candidacy.commands().outcomeOf(command))
                .isPresent();
    }

    /** The candidacy of this application; one that is not yet among these where there is none. */
    Candidacy ofOrNew(Candidate candidate, State state, Instant now) {
        return of(candidate.applicationId()).orElseGet(() -> new Candidacy(candidate, state, now));
    }

    /** Adds a new one. Whoever is to wait has no turn before {@link #become}. */
    void keep(Candidacy candidacy) {
        candidacies.putIfAbsent(candidacy.candidate().applicationId().value(), candidacy);
    }

    /** Whether it is on the waiting list. */
    boolean hasTurn(Candidacy candidacy) {
        return waitingList.contains(candidacy.candidate().applicationId());
    }

    /** Whoever waits from now on has the last turn; whoever does not wait any more has none. */
    void become(Candidacy candidacy, State next, Instant now) {
        candidacy.become(next, now);
        waitingList.remove(candidacy.candidate().applicationId());
        if (next == State.WAITLISTED) {
            waitingList.add(candidacy.candidate().applicationId());
        }
    }

    /** Holds a place until then. */
    void becomeOffered(Candidacy candidacy, Instant expiresAt, Instant now) {
        become(candidacy, State.OFFERED, now);
        candidacy.holdUntil(expiresAt);
    }

    /**
     * Gives somebody who waits another turn.
     *
     * @throws NotOnWaitingList when the candidate does not wait
     */
    Candidacy move(ApplicationId applicationId, int turn, String reason, String by, Instant now) {
        Candidacy candidacy = of(applicationId)
                .filter(known -> known.state() == State.WAITLISTED)
                .orElseThrow(NotOnWaitingList::new);
        waitingList.move(applicationId, turn, reason, by, now);
        return candidacy;
    }

    /** What the command came to when it was carried out before; empty when it is new. */
    Optional<Decision> decidedBefore(ApplicationId applicationId, CommandKey command) {
        return of(applicationId)
                .flatMap(candidacy -> candidacy.commands().outcomeOf(command))
                .map(Decision::repeated);
    }

    /** The candidacy of somebody for whom a place is held; see {@link Intake#confirm}. */
    Candidacy withOffer(ApplicationId applicationId, Instant now) {
        Candidacy candidacy = of(applicationId)
                .filter(known -> known.state() == State.OFFERED)
                .orElseThrow(NoPlaceOffered::new);
        candidacy.requireOfferNotExpired(now);
        return candidacy;
    }

    /**
     * Checks that a place may be given.
     *
     * @throws AlreadyDecided when it is decided, also about another application of the same person
     */
    void requireUndecided(Candidate candidate) {
        of(candidate.applicationId())
                .map(Candidacy::state)
                .filter(state -> state != State.WAITLISTED && state != State.EXPIRED)
                .ifPresent(state -> {
                    throw new AlreadyDecided(state);
                });
        candidacies.values().stream()
                .filter(other -> other.candidate().personId().equals(candidate.personId()))
                .filter(other -> !other.candidate().applicationId().equals(candidate.applicationId()))
                .filter(other -> other.state().isPending())
                .findFirst()
                .ifPresent(other -> {
                    throw new AlreadyDecided(other.state());
                });
    }

    /** Those whose offer was not taken in time. */
    List<Candidacy> withExpiredOffer(Instant now) {
        return candidacies.values().stream()
                .filter(candidacy -> candidacy.isOfferExpired(now))
                .toList();
    }

    /** When the next offer expires; empty when none is open. */
    Optional<Instant> nextOfferExpiry() {
        return candidacies.values().stream()
                .flatMap(candidacy -> candidacy.offerExpiresAt().stream())
                .min(Comparator.naturalOrder());
    }
}
