package org.jembatan.feedback.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.Surveying;

/** What the surveys of one edition add up to. */
class SurveyTallyTest {

    private final Desk desk = new Desk();
    private final ProgrammeId programme = Surveying.aProgramme();
    private final PersonId asha = Surveying.aPerson();
    private final PersonId bintang = Surveying.aPerson();

    @Test
    void addsUpWhoIsAskedAndWhoHasAnsweredNowAndAfterTheClose() {
        String session = Surveying.anId();
        SurveyId lecture = attended(session, asha);
        attended(session, bintang);
        attended(Surveying.anId(), asha);
        desk.attended(Surveying.aProgramme(), asha, Surveying.anId(), null, ParticipationMode.ONSITE);
        answer(lecture, asha);
        assertThat(tally()).isEqualTo(new SurveyTally(2, 2, 0, 3, 1));

        desk.closeSurvey.close(lecture);
        assertThat(tally()).isEqualTo(new SurveyTally(2, 1, 1, 3, 1));
    }

    @Test
    void leavesOutWhatIsNotToBeSeen() {
        desk.announced(programme, Surveying.JAKARTA);
        desk.enrolled(programme, asha, ParticipationMode.ONSITE);
        assertThat(desk.surveys.findByProgrammeId(programme)).hasSize(1);
        assertThat(tally()).isEqualTo(new SurveyTally(0, 0, 0, 0, 0));

        desk.completed(programme);
        assertThat(tally()).isEqualTo(new SurveyTally(1, 1, 0, 1, 0));
    }

    @Test
    void whatWasCalledOffIsNeitherOpenNorClosed() {
        desk.announced(programme, Surveying.JAKARTA);
        desk.enrolled(programme, asha, ParticipationMode.ONSITE);
        desk.cancelled(programme);
        assertThat(tally()).isEqualTo(new SurveyTally(0, 0, 0, 0, 0));
    }

    private SurveyId attended(String session, PersonId person) {
        return desk.attended(programme, person, session, null, ParticipationMode.ONSITE)
                .id();
    }

    private void answer(SurveyId survey, PersonId person) {
        desk.answerSurvey.handle(new AnswerSurvey.Command(Surveying.newCommand(), survey, person, Surveying.rated(5)));
    }

    private SurveyTally tally() {
        return SurveyTally.of(desk.surveys.findByProgrammeId(programme));
    }
}
