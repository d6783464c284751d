package org.jembatan.local.demo;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the demo reads of {@code GET /api/programmes/{id}/overview}.
 *
 * @param missing the services whose part could not be had
 */
record Overview(
        @Nullable Intake intake,
        @Nullable Attendance attendance,
        @Nullable Feedback feedback,
        @Nullable Alumni alumni,
        List<String> missing) {

    record Intake(int nominated, int offered, int enrolled, int waiting, int countries) {}

    record Attendance(int participants, int countries, int sessionsHeld, int attendances) {}

    record Feedback(int responses) {}

    record Alumni(
            int graduates, int submitted, int followUpsAnswered, int outcomesSelfReported, int outcomesConfirmed) {}
}
