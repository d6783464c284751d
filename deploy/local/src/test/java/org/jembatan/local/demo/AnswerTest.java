package org.jembatan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Answers as the API gives them, with more in them than the demo asks for. */
class AnswerTest {

    @Test
    void readsTheIntakeBoardAndPassesOverWhatItDoesNotNeed() {
        Answer answer = answer("""
                {"programmeId": "p-1", "title": "An edition", "status": "OPEN", "enrolled": 61, "offered": 0,
                 "quotas": [{"dimension": "COUNTRY", "value": "NP", "limit": 5, "used": 5},
                            {"dimension": "COUNTRY", "value": "TH", "limit": 5, "used": 0}],
                 "waiting": [{"applicationId": "a-1", "personId": "x", "country": "NP", "since": "2021-07-01T00:00:00Z",
                              "fullQuotas": [{"dimension": "COUNTRY", "value": "NP", "limit": 5, "used": 5}]}]}""");

        Standing.Intake intake = answer.as(Standing.Intake.class);

        assertThat(intake.offered()).isZero();
        assertThat(intake.waiting().getFirst().fullQuotas()).hasToString("[COUNTRY NP 5/5]");
    }

    @Test
    void readsAnOverviewThatLacksAPart() {
        Overview overview = answer("""
                {"programme": {"id": "p-1"}, "missing": ["feedback-service"], "feedback": null,
                 "intake": {"programmeId": "p-1", "nominated": 68, "applied": 0, "offered": 0, "enrolled": 61, "waiting": 7,
                            "countries": 13}}""").as(Overview.class);

        assertThat(overview.intake()).isEqualTo(new Overview.Intake(68, 0, 61, 7, 13));
        assertThat(overview.missing()).containsExactly("feedback-service");
        assertThat(Figures.of(overview)).isEmpty();
    }

    @Test
    void tellsRefusalsApart() {
        String problem = "{\"type\": \"https://jembatan.org/problems/already-answered\", \"status\": 409}";
        Answer refused = new Answer("POST /any", 409, "", "", problem);

        assertThat(refused.isRefusedAs("already-answered")).isTrue();
        assertThat(refused.isRefusedAs("answered")).isFalse();
        assertThat(answer(problem).isRefusedAs("already-answered")).isFalse();
    }

    @Test
    void saysWhatItCannotRead() {
        assertThatThrownBy(() -> answer("<html>").as(Overview.class))
                .hasMessage("GET /any answered what cannot be read: <html>");
    }

    @Test
    void knowsTheIdOfWhatWasCreated() {
        assertThat(new Answer("POST /api/programmes", 201, "http://127.0.0.1/api/programmes/p-1", "", "").createdId())
                .isEqualTo("p-1");
        assertThatThrownBy(() -> answer("{}").createdId())
                .hasMessage("GET /any did not say where to find what it created.");
    }

    private static Answer answer(String json) {
        return new Answer("GET /any", 200, "", "", json);
    }
}
