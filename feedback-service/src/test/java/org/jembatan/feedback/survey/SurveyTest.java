package org.jembatan.feedback.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jembatan.feedback.ParticipationMode.ONLINE;
import static org.jembatan.feedback.ParticipationMode.ONSITE;
import static org.jembatan.feedback.Surveying.EDITION_ENDS_ON;
import static org.jembatan.feedback.Surveying.JAKARTA;
import static org.jembatan.feedback.Surveying.NOW;
import static org.jembatan.feedback.Surveying.newCommand;
import static org.jembatan.feedback.Surveying.rated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.questionnaire.UnacceptableAnswers;
import org.jembatan.feedback.results.Results;
import org.jembatan.feedback.results.Slice;
import org.jembatan.feedback.results.Turnout;
import org.jembatan.feedback.survey.Survey.Status;

class SurveyTest {

    private static final ProgrammeId PROGRAMME = Surveying.aProgramme();
    private static final PersonId ASHA = Surveying.aPerson();
    private static final PersonId BINTANG = Surveying.aPerson();

    private final Survey survey = survey(true);

    private static Survey survey(boolean anonymous) {
        return new Survey(SurveyKind.EDITION, PROGRAMME, PROGRAMME.value(), Surveying.questionnaire(anonymous));
    }

    private Survey open(Survey prepared) {
        prepared.openAfterEdition(EDITION_ENDS_ON, JAKARTA, NOW);
        return prepared;
    }

    @Test
    void takesAnswersFromTheEndOfTheEditionOnUntilTwoWeeksAfterIt() {
        survey.adjust(EDITION_ENDS_ON, JAKARTA);
        survey.invite(ASHA, ONSITE);
        assertThat(survey.isVisible()).isFalse();
        assertThatThrownBy(() -> survey.answer(ASHA, rated(5), newCommand(), NOW))
                .isInstanceOf(SurveyIsClosed.class);
        assertThat(survey.raisedEvents()).isEmpty();

        open(survey);
        assertThat(survey.status()).isEqualTo(Status.OPEN);
        assertThat(survey.closesOn()).isEqualTo("2026-10-09");
        assertThat(survey.raisedEvents())
                .containsExactly(new SurveyEvent.Opened(survey.id(), PROGRAMME, SurveyKind.EDITION, PROGRAMME.value()));
        // The first moment of 9 October in Jakarta, and the one before it.
        Instant end = Instant.parse("2026-10-08T17:00:00Z");
        assertThat(survey.isDue(end.minusMillis(1))).isFalse();
        assertThat(survey.isDue(end)).isTrue();
        assertThatThrownBy(() -> survey.answer(ASHA, rated(5), newCommand(), end))
                .isInstanceOf(SurveyIsClosed.class);
        assertThat(survey.answer(ASHA, rated(5), newCommand(), end.minusMillis(1)))
                .isTrue();
    }

    @Test
    void anEditionThatIsCompletedLateStillLeavesAWeek() {
        survey.openAfterEdition(EDITION_ENDS_ON, JAKARTA, Instant.parse("2026-11-30T02:00:00Z"));
        assertThat(survey.closesOn()).isEqualTo("2026-12-07");
    }

    @Test
    void whatIsOpenIsNotMovedNorOpenedAgain() {
        open(survey);
        survey.adjust(LocalDate.parse("2027-01-01"), JAKARTA);
        survey.openAfterEdition(LocalDate.parse("2027-01-01"), JAKARTA, NOW);
        assertThat(survey.closesOn()).isEqualTo("2026-10-09");
        assertThat(survey.raisedEvents()).hasSize(1);
    }

    @Test
    void takesOneAnswerOfEachWhoIsInvited() {
        open(survey).invite(ASHA, ONSITE);
        survey.invite(BINTANG, ONLINE);
        assertThatThrownBy(() -> survey.answer(Surveying.aPerson(), rated(3), newCommand(), NOW))
                .isInstanceOf(NotInvited.class);

        survey.answer(ASHA, rated(4), newCommand(), NOW);
        assertThatThrownBy(() -> survey.answer(ASHA, rated(1), newCommand(), NOW))
                .isInstanceOf(AlreadyAnswered.class);
        assertThat(survey.hasAnswered(ASHA)).isTrue();
        assertThat(survey.hasAnswered(BINTANG)).isFalse();
        assertThat(survey.turnout()).isEqualTo(new Turnout(2, 1));
        assertThat(survey.nonRespondents()).containsExactly(BINTANG);
    }

    @Test
    void answersThatDoNotFitChangeNothing() {
        open(survey).invite(ASHA, ONSITE);
        assertThatThrownBy(() -> survey.answer(ASHA, rated(6), newCommand(), NOW))
                .isInstanceOf(UnacceptableAnswers.class);
        assertThat(survey.hasAnswered(ASHA)).isFalse();
        assertThat(survey.answer(ASHA, rated(5), newCommand(), NOW)).isTrue();
    }

    @Test
    void anAnonymousFormRefusesARepeatAndANamedOneAnswersIt() {
        CommandKey command = newCommand();
        open(survey).invite(ASHA, ONSITE);
        survey.answer(ASHA, rated(4), command, NOW);
        assertThatThrownBy(() -> survey.answer(ASHA, rated(4), command, NOW)).isInstanceOf(AlreadyAnswered.class);

        Survey named = open(survey(false));
        named.invite(ASHA, ONSITE);
        assertThat(named.answer(ASHA, rated(4), command, NOW)).isTrue();
        assertThat(named.answer(ASHA, rated(4), command, NOW)).isFalse();
        assertThatThrownBy(() -> named.answer(ASHA, rated(4), newCommand(), NOW))
                .isInstanceOf(AlreadyAnswered.class);
    }

    @Test
    void aNamedFormShowsWhatIsThereWhileItIsOpenAndAnAnonymousOneNothing() {
        Survey named = open(survey(false));
        open(survey);
        for (Survey each : List.of(named, survey)) {
            for (PersonId person : Surveying.people(9)) {
                each.invite(person, ONSITE);
                each.answer(person, rated(4), newCommand(), NOW);
            }
        }
        assertThat(survey.results()).isEmpty();
        assertThat(named.results())
                .map(Results::slices)
                .hasValueSatisfying(slices -> assertThat(slices).noneMatch(slice -> slice.suppressed()));
    }

    @Test
    void closingPublishesOnceAndFreezesWhoHasNotAnswered() {
        List<PersonId> people = Surveying.people(6);
        open(survey);
        people.forEach(person -> survey.invite(person, ONSITE));
        people.subList(0, 5).forEach(person -> survey.answer(person, rated(4), newCommand(), NOW));

        assertThat(survey.close()).isTrue();
        assertThat(survey.raisedEvents().getLast())
                .isEqualTo(new SurveyEvent.ResultsPublished(
                        survey.id(), PROGRAMME, SurveyKind.EDITION, PROGRAMME.value(), 6, 5));
        assertThat(survey.close()).isFalse();
        assertThat(survey.raisedEvents()).hasSize(2);
        assertThat(survey.nonRespondents()).containsExactly(people.getLast());
        assertThat(survey.hasAnswered(people.getFirst())).isTrue();
        assertThat(survey.hasAnswered(people.getLast())).isFalse();
        assertThat(survey.hasAnswered(ASHA)).isFalse();
        assertThatThrownBy(() -> survey.answer(people.getLast(), rated(1), newCommand(), NOW))
                .isInstanceOf(SurveyIsClosed.class);
    }

    @Test
    void nothingThatIsHeardAfterTheClosingChangesIt() {
        open(survey).invite(ASHA, ONSITE);
        survey.invite(BINTANG, ONSITE);
        survey.answer(ASHA, rated(4), newCommand(), NOW);
        survey.close();
        var results = survey.results();

        survey.invite(Surveying.aPerson(), ONLINE);
        survey.withdrawInvitation(BINTANG);
        survey.withdrawInvitation(ASHA);
        survey.cancel();
        open(survey);
        assertThat(survey.status()).isEqualTo(Status.CLOSED);
        assertThat(survey.turnout()).isEqualTo(new Turnout(2, 1));
        assertThat(survey.nonRespondents()).containsExactly(BINTANG);
        assertThat(survey.results()).isEqualTo(results);
        assertThat(survey.raisedEvents()).hasSize(2);
    }

    @Test
    void aCancelledEditionNeverOpensItsSurvey() {
        survey.adjust(EDITION_ENDS_ON, JAKARTA);
        survey.cancel();
        open(survey);
        assertThat(survey.status()).isEqualTo(Status.CALLED_OFF);
        assertThat(survey.isVisible()).isFalse();
        assertThat(survey.raisedEvents()).isEmpty();
    }

    @Test
    void anInvitationThatWasUsedStays() {
        open(survey).invite(ASHA, ONSITE);
        survey.invite(BINTANG, ONSITE);
        survey.answer(ASHA, rated(4), newCommand(), NOW);

        survey.withdrawInvitation(ASHA);
        survey.withdrawInvitation(BINTANG);
        assertThat(survey.turnout()).isEqualTo(new Turnout(1, 1));
        assertThat(survey.invites(BINTANG)).isFalse();
    }

    /** Otherwise more would have answered in a mode than were asked. */
    @Test
    void whoHasAnsweredStaysAmongThoseOfTheModeTheyAnsweredIn() {
        Survey named = open(survey(false));
        named.invite(ASHA, ONSITE);
        named.invite(BINTANG, ONSITE);
        named.answer(ASHA, rated(4), newCommand(), NOW);

        named.changeMode(ASHA, ONLINE);
        named.changeMode(BINTANG, ONLINE);
        Results results = named.results().orElseThrow();
        assertThat(results.of(Slice.ONSITE).turnout()).isEqualTo(new Turnout(1, 1));
        assertThat(results.of(Slice.ONLINE).turnout()).isEqualTo(new Turnout(1, 0));
    }
}
