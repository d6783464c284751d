package org.jembatan.feedback.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jembatan.feedback.ParticipationMode.ONLINE;
import static org.jembatan.feedback.ParticipationMode.ONSITE;
import static org.jembatan.feedback.Surveying.aPerson;
import static org.jembatan.feedback.Surveying.anId;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.feedback.Actor;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.survey.Survey.Status;

/** What comes of events, in whatever order they come. */
class ReactionsTest {

    private static final ProgrammeId PROGRAMME = Surveying.aProgramme();
    private static final PersonId ASHA = aPerson();

    private final Desk desk = new Desk();

    @Test
    void whoIsEnrolledIsInvitedBeforeAndAfterTheSurveyOpens() {
        desk.enrolled(PROGRAMME, ASHA, ONSITE);
        Survey survey = desk.completed(PROGRAMME);
        PersonId late = aPerson();
        desk.enrolled(PROGRAMME, late, ONLINE);

        assertThat(survey.status()).isEqualTo(Status.OPEN);
        assertThat(survey.invites(ASHA)).isTrue();
        assertThat(survey.invites(late)).isTrue();
        desk.enrolmentCancelled(PROGRAMME, late);
        assertThat(survey.invites(late)).isFalse();
    }

    @Test
    void aRepeatedEventChangesNothing() {
        EventOrigin origin = desk.next("intake-events", PROGRAMME.value());
        desk.enrolled(origin, PROGRAMME, ASHA, ONSITE);
        desk.enrolmentCancelled(PROGRAMME, ASHA);
        int saves = desk.surveys.saves();
        desk.enrolled(origin, PROGRAMME, ASHA, ONSITE);

        assertThat(desk.surveyOf(PROGRAMME).invites(ASHA)).isFalse();
        assertThat(desk.surveys.saves()).isEqualTo(saves);
    }

    @Test
    void whoGoesOnlineIsAskedAsOneOfThoseOnline() {
        desk.enrolled(PROGRAMME, ASHA, ONSITE);
        EventOrigin online = desk.next("intake-events", PROGRAMME.value());
        desk.modeChanged(online, PROGRAMME, ASHA, ONLINE);
        assertThat(desk.surveyOf(PROGRAMME).invitationOf(ASHA)).contains(new Invitation(ASHA, ONLINE));

        desk.modeChanged(PROGRAMME, ASHA, ONSITE);
        desk.modeChanged(online, PROGRAMME, ASHA, ONLINE);
        assertThat(desk.surveyOf(PROGRAMME).invitationOf(ASHA)).contains(new Invitation(ASHA, ONSITE));
        assertThat(desk.completed(PROGRAMME).turnout().invited()).isEqualTo(1);
    }

    /** The intake tells the change of whoever waits or has an offer, too; and one of an enrolment that came to its end. */
    @Test
    void whoIsNotEnrolledIsNotInvitedByAChangeOfMode() {
        desk.modeChanged(PROGRAMME, ASHA, ONLINE);
        assertThat(desk.surveyOf(PROGRAMME).invites(ASHA)).isFalse();

        EventOrigin enrolment = desk.next("intake-events", PROGRAMME.value());
        EventOrigin change = desk.next("intake-events", PROGRAMME.value());
        desk.enrolled(enrolment, PROGRAMME, ASHA, ONLINE);
        desk.modeChanged(change, PROGRAMME, ASHA, ONSITE);
        desk.enrolled(enrolment, PROGRAMME, ASHA, ONLINE);
        assertThat(desk.surveyOf(PROGRAMME).invitationOf(ASHA)).contains(new Invitation(ASHA, ONSITE));

        desk.enrolmentCancelled(PROGRAMME, ASHA);
        desk.modeChanged(change, PROGRAMME, ASHA, ONSITE);
        assertThat(desk.surveyOf(PROGRAMME).invites(ASHA)).isFalse();
    }

    /** How they took part in a session is what its attendance says. */
    @Test
    void whatWasAttendedOnSiteWasAttendedOnSite() {
        desk.enrolled(PROGRAMME, ASHA, ONSITE);
        Survey form = desk.attended(PROGRAMME, ASHA, anId(), null, ONSITE);

        desk.modeChanged(PROGRAMME, ASHA, ONLINE);
        assertThat(form.invitationOf(ASHA)).contains(new Invitation(ASHA, ONSITE));
    }

    @Test
    void aCancelledEditionAsksNobody() {
        desk.announced(PROGRAMME, Surveying.JAKARTA);
        desk.cancelled(PROGRAMME);
        assertThat(desk.surveyOf(PROGRAMME).status()).isEqualTo(Status.CALLED_OFF);
    }

    @Test
    void theFirstWhoAttendsOpensTheFormAndOthersJoin() {
        String session = anId();
        Survey form = desk.attended(PROGRAMME, ASHA, session, null, ONSITE);
        PersonId other = aPerson();
        assertThatThrownBy(() -> desk.surveys.get(form.id(), new Actor.Participant(other)))
                .isInstanceOf(NotInvited.class);
        desk.attended(PROGRAMME, other, session, null, ONLINE);

        assertThat(form.kind()).isEqualTo(SurveyKind.SESSION);
        assertThat(form.subjectId()).isEqualTo(session);
        assertThat(form.turnout().invited()).isEqualTo(2);
        assertThat(form.raisedEvents()).hasSize(1);
    }

    @Test
    void aVisitAsksAboutTheEnterpriseOnceHoweverManySessionsItTook() {
        String enterprise = anId();
        Survey form = desk.attended(PROGRAMME, ASHA, anId(), enterprise, ONSITE);
        assertThat(desk.attended(PROGRAMME, ASHA, anId(), enterprise, ONSITE)).isSameAs(form);

        assertThat(form.kind()).isEqualTo(SurveyKind.HOST_ENTERPRISE);
        assertThat(form.subjectId()).isEqualTo(enterprise);
        assertThat(form.turnout().invited()).isEqualTo(1);
    }

    @Test
    void aSessionsFormIsOpenForSevenDaysOfTheEditionsZone() {
        // It is 21 September everywhere but in Honolulu.
        desk.announced(PROGRAMME, ZoneId.of("Pacific/Honolulu"));
        assertThat(desk.attended(PROGRAMME, ASHA, anId(), null, ONSITE).closesOn())
                .isEqualTo("2026-09-27");
        assertThat(desk.attended(Surveying.aProgramme(), ASHA, anId(), null, ONSITE)
                        .closesOn())
                .isEqualTo("2026-09-28");
    }

    @Test
    void theSweepClosesWhatIsDueAndNothingElse() {
        desk.announced(PROGRAMME, Surveying.JAKARTA);
        Survey form = desk.attended(PROGRAMME, ASHA, anId(), null, ONSITE);
        Survey edition = desk.completed(PROGRAMME);

        desk.itIs(Instant.parse("2026-09-27T16:59:59Z"));
        assertThat(desk.closeSurvey.closeSomeThatAreDue()).isFalse();
        assertThat(form.status()).isEqualTo(Status.OPEN);
        desk.itIs(Instant.parse("2026-09-27T17:00:00Z"));
        desk.closeSurvey.closeSomeThatAreDue();
        assertThat(form.status()).isEqualTo(Status.CLOSED);
        assertThat(edition.status()).isEqualTo(Status.OPEN);

        int saves = desk.surveys.saves();
        desk.closeSurvey.closeSomeThatAreDue();
        assertThat(desk.surveys.saves()).isEqualTo(saves);
    }

    @Test
    void aFormThatCannotBeClosedKeepsNoOtherOneOpen() {
        Survey broken = desk.attended(PROGRAMME, ASHA, anId(), null, ONSITE);
        Survey before = desk.attended(PROGRAMME, ASHA, anId(), null, ONSITE);
        Survey after = desk.attended(PROGRAMME, ASHA, anId(), null, ONSITE);
        desk.surveys.refuse(broken.id());
        desk.itIs(Instant.parse("2027-01-01T00:00:00Z"));

        assertThatThrownBy(desk.closeSurvey::closeSomeThatAreDue).isInstanceOf(IllegalStateException.class);
        assertThat(List.of(before, after)).extracting(Survey::status).containsOnly(Status.CLOSED);
    }

    @Test
    void theSweepComesBackForTheRest() {
        for (int i = 0; i < 51; i++) {
            desk.attended(PROGRAMME, ASHA, anId(), null, ONSITE);
        }
        desk.itIs(Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(desk.closeSurvey.closeSomeThatAreDue()).isTrue();
        assertThat(desk.closeSurvey.closeSomeThatAreDue()).isFalse();
        assertThat(desk.surveys.find(new Actor.Officer(), PROGRAMME, null, 100))
                .hasSize(51)
                .allMatch(survey -> survey.status() == Status.CLOSED);
    }
}
