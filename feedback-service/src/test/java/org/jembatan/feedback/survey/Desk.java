package org.jembatan.feedback.survey;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.questionnaire.Questionnaires;
import org.jembatan.feedback.survey.OpenFormToThoseWhoAttended.Attendance;

/** The use cases on memory. Forms about enterprises bear names here, all others are anonymous. */
public final class Desk {

    public final SurveysInMemory surveys = new SurveysInMemory();
    public final AnswerSurvey answerSurvey;
    public final CloseSurvey closeSurvey;

    private final SurveyFollowsEdition edition;
    private final InvitationsFollowEnrolment invitations;
    private final OpenFormToThoseWhoAttended attendances;
    private Instant now = Surveying.NOW;
    private long sequence;

    public Desk() {
        BusinessClock clock = () -> now;
        Questionnaires questionnaires = kind -> Surveying.questionnaire(kind != SurveyKind.HOST_ENTERPRISE);
        PrepareSurvey prepare = new PrepareSurvey(surveys, questionnaires);
        edition = new SurveyFollowsEdition(surveys, prepare, clock);
        invitations = new InvitationsFollowEnrolment(surveys, prepare);
        attendances = new OpenFormToThoseWhoAttended(surveys, prepare, clock);
        answerSurvey = new AnswerSurvey(surveys, clock);
        closeSurvey = new CloseSurvey(surveys, clock);
    }

    public void itIs(Instant instant) {
        now = instant;
    }

    /** The next event of a source, which nothing has applied before. */
    EventOrigin next(String topic, String aggregate) {
        sequence++;
        return EventOrigin.of(topic, aggregate, sequence);
    }

    public void announced(ProgrammeId programme, ZoneId zone) {
        edition.announced(next("edition-events", programme.value()), programme, Surveying.EDITION_ENDS_ON, zone);
    }

    public Survey completed(ProgrammeId programme) {
        edition.completed(
                next("edition-events", programme.value()), programme, Surveying.EDITION_ENDS_ON, Surveying.JAKARTA);
        return surveyOf(programme);
    }

    public void cancelled(ProgrammeId programme) {
        edition.cancelled(next("edition-events", programme.value()), programme);
    }

    public void enrolled(ProgrammeId programme, PersonId person, ParticipationMode mode) {
        enrolled(next("intake-events", programme.value()), programme, person, mode);
    }

    void enrolled(EventOrigin origin, ProgrammeId programme, PersonId person, ParticipationMode mode) {
        invitations.enrolled(origin, programme, person, mode);
    }

    void modeChanged(ProgrammeId programme, PersonId person, ParticipationMode mode) {
        modeChanged(next("intake-events", programme.value()), programme, person, mode);
    }

    void modeChanged(EventOrigin origin, ProgrammeId programme, PersonId person, ParticipationMode mode) {
        invitations.modeChanged(origin, programme, person, mode);
    }

    public void enrolmentCancelled(ProgrammeId programme, PersonId person) {
        invitations.cancelled(next("intake-events", programme.value()), programme, person);
    }

    public Survey surveyOf(ProgrammeId programme) {
        return surveys.findById(SurveyId.ofEdition(programme)).orElseThrow();
    }

    /** Somebody was at a session, or at an enterprise; the form about it. */
    public Survey attended(
            ProgrammeId programme,
            PersonId person,
            String sessionId,
            @Nullable String enterpriseId,
            ParticipationMode mode) {
        Attendance attendance = new Attendance(programme, person, sessionId, enterpriseId, mode);
        attendances.attended(next("participation-events", person.value()), attendance);
        return surveys.findById(SurveyId.of(attendance.kind(), programme, attendance.subjectId()))
                .orElseThrow();
    }
}
