package org.jembatan.alumni.graduation;

/**
 * How much of an edition somebody attended.
 *
 * @param percentOfHeld of the sessions held, in whole percent, rounded down
 * @param requiredPercent from which on a participant graduates
 */
public record Attendance(int sessionsHeld, int sessionsAttended, int percentOfHeld, int requiredPercent) {

    public boolean meetsTheRule() {
        return percentOfHeld >= requiredPercent;
    }
}
