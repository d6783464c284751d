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
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.eligibility.Verdict;

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
    private List<Waiver> waivers = new ArrayList<>();
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

    void changeMode(WantedMode wanted, Instant now) {
        modeChanges.add(new ModeChange(candidate.mode(), wanted.mode(), now, wanted.by(), wanted.reason()));
        candidate = candidate.takingPart(wanted.mode());
    }

    /** The rules that keep the candidate from a place: those they fail, and nobody has waived. */
    List<Verdict> obstacles(Eligibility eligibility) {
        return eligibility.failed().stream()
                .filter(failed ->
                        waivers.stream().noneMatch(waiver -> waiver.rules().contains(failed.rule())))
                .toList();
    }

    /**
     * Lets the candidate be selected, and keeps why where there are obstacles.
     *
     * @throws NotEligible when there are, and nobody says why they do not count
     */
    void admit(Eligibility eligibility, @Nullable Despite despite, Instant now) {
        List<Verdict> obstacles = obstacles(eligibility);
        if (obstacles.isEmpty()) {
            return;
        }
        if (despite == null) {
            throw new NotEligible(obstacles);
        }
        waivers.add(new Waiver(obstacles.stream().map(Verdict::rule).toList(), despite.reason(), despite.by(), now));
    }

    /** Remembers that the command has brought it into its state. */
    Decision decidedBy(CommandKey command) {
        return decidedBy(command, List.of());
    }

    Decision decidedBy(CommandKey command, List<Rule.Kind> unknown) {
        Decision decision = new Decision(state, unknown, true);
        commands.remember(command, decision.outcome());
        return decision;
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

    /** Which rules the candidate was selected despite, and why; oldest first. */
    public List<Waiver> waivers() {
        return List.copyOf(waivers);
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
