package org.jembatan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.survey.Desk;

@RestSlice
class ResultsControllerTest {

    @Autowired
    private Callers callers;

    @Autowired
    private Desk desk;

    /** So many attend on site and as many online; all but the last of each answer. */
    private String answeredBy(int ofEachMode, boolean named) {
        ProgrammeId programme = Surveying.aProgramme();
        String session = Surveying.anId();
        String enterprise = named ? Surveying.anId() : null;
        String path = "";
        for (int i = 0; i < ofEachMode; i++) {
            for (ParticipationMode mode : ParticipationMode.values()) {
                PersonId person = Surveying.aPerson();
                path = "/api/surveys/"
                        + desk.attended(programme, person, session, enterprise, mode)
                                .id()
                                .value();
                if (i < ofEachMode - 1) {
                    assertThat(callers.post(path + "/responses", callers.participant(person), """
                            {"answers": [{"questionId": "whole", "rating": 4}, {"questionId": "recommend", "rating": 10},
                                         {"questionId": "comment", "text": "More time"}]}"""))
                            .hasStatus(201);
                }
            }
        }
        return path;
    }

    @Test
    void countsAreAllThatAnOpenAnonymousFormShows() {
        String path = answeredBy(7, false);
        String survey = path.substring("/api/surveys/".length());
        assertThat(callers.get(path + "/results", callers.officer())).bodyJson().isLenientlyEqualTo("""
                {"surveyId": "%s", "status": "OPEN", "invited": 14, "responses": 12, "responsePercent": 85}""".formatted(
                        survey));
        assertThat(callers.get(path + "/results", callers.officer())).bodyText().doesNotContain("slices");
    }

    @Test
    void aClosedOneShowsItsSlicesByLevelAndQuestion() {
        String path = answeredBy(7, false);
        callers.post(path + "/closing", callers.officer(), null);
        assertThat(callers.get(path + "/results", callers.partner())).bodyJson().isLenientlyEqualTo("""
                {"status": "CLOSED", "slices": [
                  {"slice": "OVERALL", "suppressed": false, "invited": 14, "responses": 12, "responsePercent": 85,
                   "levels": [{"level": 1, "n": 12, "mean": 4.0, "nps": 100,
                               "distribution": {"1": 0, "2": 0, "3": 0, "4": 12, "5": 0}}],
                   "questions": [
                     {"questionId": "whole", "level": 1, "kind": "RATING", "suppressed": false, "n": 12, "mean": 4.0},
                     {"questionId": "recommend", "kind": "NPS", "n": 12, "mean": 10.0, "nps": 100},
                     {"questionId": "learned", "level": 2, "kind": "RATING", "suppressed": true},
                     {"questionId": "comment", "kind": "TEXT", "suppressed": false, "n": 12}]},
                  {"slice": "MODE/ONSITE", "suppressed": false, "invited": 7, "responses": 6},
                  {"slice": "MODE/ONLINE", "suppressed": false, "invited": 7, "responses": 6}]}""");
    }

    @Test
    void ofASuppressedSliceOnlyTheNameIsShown() {
        String path = answeredBy(5, false);
        callers.post(path + "/closing", callers.officer(), null);
        assertThat(callers.get(path + "/results", callers.officer()))
                .bodyJson()
                .extractingPath("$.slices[1]")
                .convertTo(MAP)
                .containsOnly(entry("slice", "MODE/ONSITE"), entry("suppressed", true));

        String fewer = answeredBy(3, false);
        callers.post(fewer + "/closing", callers.officer(), null);
        assertThat(callers.get(fewer + "/results", callers.officer()))
                .bodyText()
                .contains("{\"slice\":\"OVERALL\",\"suppressed\":true}")
                .doesNotContain("More time", "mean");
    }

    @Test
    void aNamedFormIsLive() {
        assertThat(callers.get(answeredBy(2, true) + "/results", callers.officer()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"status": "OPEN", "slices": [
                  {"slice": "OVERALL", "suppressed": false, "responses": 2,
                   "questions": [{"questionId": "whole", "n": 2, "mean": 4.0}, {"questionId": "recommend", "nps": 100},
                                 {"questionId": "learned", "suppressed": false, "n": 0},
                                 {"questionId": "comment", "texts": ["More time", "More time"]}]},
                  {"slice": "MODE/ONSITE", "responses": 1}, {"slice": "MODE/ONLINE", "responses": 1}]}""");
    }

    @Test
    void namesThoseWhoHaveNotAnsweredWhileOpenAndAfterwards() {
        PersonId asha = Surveying.aPerson();
        String path = callers.sessionAttendedBy(asha);
        String expected = "{\"personIds\":[\"%s\"]}".formatted(asha.value());
        assertThat(callers.get(path + "/non-respondents", callers.officer()))
                .bodyText()
                .isEqualTo(expected);
        callers.post(path + "/closing", callers.officer(), null);
        assertThat(callers.get(path + "/non-respondents", callers.officer()))
                .bodyText()
                .isEqualTo(expected);
    }
}
