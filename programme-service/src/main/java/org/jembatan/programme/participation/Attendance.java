package org.jembatan.programme.participation;

import java.time.Instant;

import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.SessionId;

/**
 * That somebody was at a session.
 *
 * @param mode how they took part in this one, which need not be how they take part in the edition
 * @param at business time at which it was recorded
 */
public record Attendance(SessionId sessionId, ParticipationMode mode, Witness witness, Instant at) {

    /** Who says so. */
    public enum Witness {
        FACILITATOR,
        PARTICIPANT
    }
}
