package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.CommandLog;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ModeChange;
import org.jembatan.registration.ParticipationMode;

/** How one candidate stands with the intake. */
public final class Candidacy {

    /** The states, as the intake decides them. */
    public enum State {
        WAITLISTED,
        OFFERED,
        ENROLLED,
        /** The offer was not taken in time; the officer may select the candidate once more. */
        EXPIRED,
        /** Withdrawn, declined or otherwise over; kept so that a late selection finds it closed. */
        CLOSED;

        boolean holdsPlace() {
            return this == OFFERED || this == ENROLLED;
        }

        /** Whether the candidate has a place or may still get one without being selected again. */
        boolean isPending() {
            return holdsPlace() || this == WAITLISTED;
        }
    }

    private Candidate candidate;
    private State state;
    private Instant since;
    private @Nullable Instant offerExpiresAt;
    private List<ModeChange> modeChanges = new ArrayList<>();
    private CommandLog commands = new CommandLog();

    Candidacy(Candidate candidate, State state, Instant since) {
        this.candidate = candidate;
        this.state = state;
        this.since = since;
    }

    void become(State next, Instant now) {
        state = next;
        since = now;
        offerExpiresAt = null;
    }

    void holdUntil(Instant expiresAt) {
        offerExpiresAt = expiresAt;
    }

    /**
     * Checks that the candidate may still take part in the other way.
     *
     * @throws AlreadyDecided when the application is over
     * @throws OfferHasExpired when a place was held until a moment that has passed
     */
    void requireChangeable(Instant now) {
        if (state == State.CLOSED) {
            throw new AlreadyDecided(State.CLOSED);
        }
        requireOfferNotExpired(now);
    }

    void requireOfferNotExpired(Instant now) {
        if (offerExpiresAt != null && isOfferExpired(now)) {
            throw new OfferHasExpired(offerExpiresAt);
        }
    }

    void changeMode(ParticipationMode mode, Instant now, String by, @Nullable String reason) {
        modeChanges.add(new ModeChange(candidate.mode(), mode, now, by, reason));
        candidate = candidate.takingPart(mode);
    }

    /** Remembers that the command has brought it into its state. */
    Decision decidedBy(CommandKey command) {
        commands.remember(command, state.name());
        return new Decision(state, true);
    }

    boolean isOfferExpired(Instant now) {
        return offerExpiresAt != null && !offerExpiresAt.isAfter(now);
    }

    CommandLog commands() {
        return commands;
    }

    public Candidate candidate() {
        return candidate;
    }

    /** How the candidate came to take part as they do, since the intake knows them; oldest first. */
    public List<ModeChange> modeChanges() {
        return List.copyOf(modeChanges);
    }

    public State state() {
        return state;
    }

    /** Business time at which it came into this state. */
    public Instant since() {
        return since;
    }

    /** Business time from which on an offer is not held any more; empty in every other state. */
    public Optional<Instant> offerExpiresAt() {
        return Optional.ofNullable(offerExpiresAt);
    }
}
