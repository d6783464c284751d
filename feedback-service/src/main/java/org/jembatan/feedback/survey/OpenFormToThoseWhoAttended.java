package org.jembatan.feedback.survey;

import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;

/** Whoever attended a session is asked about it, or about the enterprise when it was a visit to one. */
@UseCase
public class OpenFormToThoseWhoAttended {

    /**
     * That somebody attended.
     *
     * @param hostEnterpriseId none unless the session was a visit to an enterprise
     */
    public record Attendance(
            ProgrammeId programmeId,
            PersonId personId,
            String sessionId,
            @Nullable String hostEnterpriseId,
            ParticipationMode mode) {

        SurveyKind kind() {
            return hostEnterpriseId == null ? SurveyKind.SESSION : SurveyKind.HOST_ENTERPRISE;
        }

        String subjectId() {
            return hostEnterpriseId == null ? sessionId : hostEnterpriseId;
        }
    }

    private final Surveys surveys;
    private final PrepareSurvey prepare;
    private final BusinessClock clock;

    OpenFormToThoseWhoAttended(Surveys surveys, PrepareSurvey prepare, BusinessClock clock) {
        this.surveys = surveys;
        this.prepare = prepare;
        this.clock = clock;
    }

    public void attended(EventOrigin origin, Attendance attendance) {
        ZoneId zone = zoneOf(attendance.programmeId());
        Retry.onConflict(() -> {
            Survey survey = prepare.about(attendance.kind(), attendance.programmeId(), attendance.subjectId());
            boolean isNews = survey.applyOnce(origin, () -> {
                survey.openAfterAttendance(zone, clock.now());
                survey.invite(attendance.personId(), attendance.mode());
            });
            return isNews ? surveys.save(survey) : survey;
        });
    }

    /** Where nothing is heard of the edition yet, the closing date is taken by UTC; it may then be a day off. */
    private ZoneId zoneOf(ProgrammeId programmeId) {
        return surveys.findById(SurveyId.ofEdition(programmeId))
                .flatMap(Survey::zone)
                .orElse(ZoneOffset.UTC);
    }
}
