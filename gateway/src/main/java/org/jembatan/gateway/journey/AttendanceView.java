package org.jembatan.gateway.journey;

/**
 * What the journey reads of an attendance; the names are programme's. Percentages are whole, rounded down.
 *
 * @param sessionsAttended of those that have been held
 */
record AttendanceView(
        int sessionsPlanned,
        int sessionsHeld,
        int sessionsAttended,
        int percentOfHeld,
        int requiredPercent,
        boolean thresholdReachable) {}
