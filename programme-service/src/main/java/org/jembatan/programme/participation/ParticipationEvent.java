package org.jembatan.programme.participation;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.Category;
import org.jembatan.programme.HostEnterpriseId;
import org.jembatan.programme.NoticeId;
import org.jembatan.programme.ParticipationId;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.SessionKind;

/** What becomes of somebody's part in an edition. */
public sealed interface ParticipationEvent {

    /**
     * They were at a session; told once for each.
     *
     * @param hostEnterpriseId of a site visit; null for all else
     * @param mode how they took part in this session
     */
    record AttendanceRecorded(
            ParticipationId participationId,
            ProgrammeId programmeId,
            PersonId personId,
            SessionId sessionId,
            SessionKind sessionKind,
            @Nullable HostEnterpriseId hostEnterpriseId,
            ParticipationMode mode)
            implements ParticipationEvent {}

    /**
     * The edition is over, and this is what it came to; told once.
     *
     * @param mode how they took part in the edition
     * @param percentOfHeld whole percent, rounded down
     * @param endsOn last day of the edition, in {@code zone}
     */
    record Concluded(
            ParticipationId participationId,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            Category category,
            ParticipationMode mode,
            int sessionsHeld,
            int sessionsAttended,
            int percentOfHeld,
            int requiredPercent,
            LocalDate endsOn,
            String zone)
            implements ParticipationEvent {}

    /**
     * They have to get a message, which registration writes and sends.
     *
     * @param template which text
     * @param parameters what the text needs
     */
    record NoticeDue(NoticeId noticeId, PersonId personId, String template, Map<String, String> parameters)
            implements ParticipationEvent {

        static final String SESSION_MOVED = "session-moved";
    }
}
