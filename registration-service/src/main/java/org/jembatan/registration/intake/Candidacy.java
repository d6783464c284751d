package org.jembatan.registration.intake;

import java.time.Instant;

import org.jembatan.chassis.domain.CommandLog;
import org.jembatan.registration.Candidate;

/** How one candidate stands with the intake. */
public final class Candidacy {

    /** The states, as the intake decides them. */
    public enum State {
        WAITLISTED,
        OFFERED,
        ENROLLED,
        /** Withdrawn, declined or otherwise over; kept so that a late selection finds it closed. */
        CLOSED;

        boolean holdsPlace() {
            return this == OFFERED || this == ENROLLED;
        }
    }

    private Candidate candidate;
    private State state;
    private Instant since;
    private CommandLog commands = new CommandLog();

    Candidacy(Candidate candidate, State state, Instant since) {
        this.candidate = candidate;
        this.state = state;
        this.since = since;
    }

    void become(State next, Instant now) {
        state = next;
        since = now;
    }

    CommandLog commands() {
        return commands;
    }

    public Candidate candidate() {
        return candidate;
    }

    public State state() {
        return state;
    }

    /** Business time at which it came into this state; the order of the waiting list. */
    public Instant since() {
        return since;
    }
}
