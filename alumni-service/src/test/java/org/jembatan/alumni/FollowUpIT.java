package org.jembatan.alumni;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.alumni.Counterparts.Answer;
import org.jembatan.chassis.test.TestTopic.Told;

/** What alumni report, who vouches for it, and the figures it becomes. */
@RunningService
class FollowUpIT {

    private static final String ANSWER = """
            {"actuals": [{"indicator": "Loans", "actual": 6}],
             "outcomes": [{"kind": "KNOWLEDGE_PASSED_ON", "quantity": 24, "unit": "people",
                           "description": "Taught the co-operative", "evidenceUrl": "https://example.org/photo"}]}""";

    @Autowired
    Counterparts counterparts;

    @Test
    void anAnswerIsConfirmedByItsCountryAndOpensFromTheFigureDownToThePlan() {
        LocalDate lastDay = counterparts.today().minusMonths(3).minusDays(1);
        Participation nepali = Alumni.from("NP");
        Participation silent =
                new Participation(nepali.programmeId(), Alumni.from("LA").personId(), "LA");
        String followUp = counterparts.followed(nepali, lastDay).at("$.followUps[0].id");
        counterparts.followed(silent, lastDay);
        String path = "/api/follow-ups/" + followUp;
        String self = counterparts.self(nepali);

        String key = Alumni.anId();
        Answer answered = counterparts.post(path + "/answer", self, ANSWER, key);
        assertThat(answered.at("$.state")).isEqualTo("ANSWERED");
        assertThat(answered.at("$.answer.outcomes[0].status")).isEqualTo("SELF_REPORTED");
        assertThat(counterparts.post(path + "/answer", self, ANSWER, key).status())
                .isEqualTo(200);
        assertThat(counterparts.post(path + "/answer", self, ANSWER).refusedAs(409, "follow-up-already-answered"))
                .isTrue();

        String confirmation = path + "/outcomes/" + answered.at("$.answer.outcomes[0].id") + "/confirmation";
        assertThat(counterparts
                        .post(confirmation, counterparts.focalPoint("AF"), "")
                        .refusedAs(403, "plan-of-another-country"))
                .isTrue();
        assertThat(counterparts.post(confirmation, counterparts.officer(), "").status())
                .isEqualTo(403);
        assertThat(counterparts.post(confirmation, self, "").status()).isEqualTo(403);
        assertThat(counterparts
                        .post(confirmation, counterparts.focalPoint("NP"), "")
                        .at("$.answer.outcomes[0].status"))
                .isEqualTo("CONFIRMED");

        String selection = "?programmeId=" + nepali.programmeId().value();
        Answer impact = counterparts.get("/api/impact" + selection, counterparts.officer());
        assertThat(impact.at("$.totals[0].actual")).isEqualTo("6");
        assertThat(impact.at("$.totals[0].expected")).isEqualTo("2");
        assertThat(impact.at("$.totals[0].coverage")).isEqualTo("0.5");
        assertThat(impact.at("$.outcomes[0].confirmed")).isEqualTo("24");
        assertThat(impact.at("$.outcomes[0].selfReported")).isEqualTo("0");
        assertThat(impact.at("$.countries[0].country")).isEqualTo("LA");
        assertThat(impact.at("$.countries[0].totals[0].actual")).isEqualTo("null");
        assertThat(impact.at("$.countries[1].totals[0].actual")).isEqualTo("6");
        assertThat(impact.body()).doesNotContain(nepali.personId().value(), "co-operative");
        Answer published = counterparts.get("/api/impact" + selection, null);
        assertThat(published.at("$.answers.suppressed")).isEqualTo("true");
        assertThat(published.at("$.countries")).isEqualTo("null");
        assertThat(published.at("$.totals[*].actual") + published.at("$.outcomes[*].confirmed"))
                .doesNotContainPattern("\\d");

        counterparts.await200(
                "/api/impact/progress" + selection,
                counterparts.focalPoint("AF"),
                progress -> progress.at("$.graduates").equals("2"));
        Answer progress = counterparts.get("/api/impact/progress" + selection, counterparts.officer());
        assertThat(progress.at("$.plans")).isEqualTo("2");
        assertThat(progress.at("$.submitted")).isEqualTo("2");
        assertThat(progress.at("$.followUpsDue")).isEqualTo("2");
        assertThat(progress.at("$.followUpsAnswered")).isEqualTo("1");
        assertThat(progress.at("$.outcomesConfirmed")).isEqualTo("1");

        String plans = "/api/impact/plans" + selection;
        Answer behind = counterparts.get(plans + "&indicator=Loans", counterparts.officer());
        assertThat(behind.at("$.indicators.length()")).isEqualTo("2");
        assertThat(behind.at("$.outcomes.length()")).isEqualTo("0");
        assertThat(counterparts.get(plans, counterparts.focalPoint("LA")).at("$.indicators[*].planId"))
                .contains(silent.planId().value())
                .doesNotContain(nepali.planId().value());
        assertThat(counterparts.get(plans, self).status()).isEqualTo(403);
        assertThat(counterparts.get(plans, null).status()).isEqualTo(401);

        assertThat(Counterparts.PLANS.awaitEvents(nepali.planId().value(), 3))
                .extracting(Told::type)
                .containsSubsequence("plan.submitted.v1", "follow-up.answered.v1", "outcome.confirmed.v1");
    }

    @Test
    void aConclusionThatIsToldBeforeTheEnrolmentLosesNothing() {
        Participation who = Alumni.from("NP");
        Counterparts.conclude(who, 92, "2046-07-31");
        counterparts.await200(Counterparts.path(who), counterparts.officer(), plan -> true);
        Counterparts.enrol(who, 1);
        Counterparts.cancelEnrolment(who, 2);
        Participation marker =
                new Participation(who.programmeId(), Alumni.from("NP").personId(), "NP");
        Counterparts.enrol(marker, 3);
        counterparts.await200(Counterparts.path(marker), counterparts.officer(), plan -> true);

        Answer plan = counterparts.get(Counterparts.path(who), counterparts.self(who));
        assertThat(plan.at("$.status")).isEqualTo("DRAFT");
        assertThat(plan.at("$.followUps[*].dueOn")).contains("2046-10-31", "2047-01-31", "2047-07-31");
    }

    @Test
    void followUpsAreListedByStateInPartsWithoutALossOrARepeat() {
        LocalDate lastDay = counterparts.today().minusMonths(7);
        Participation first = Alumni.from("NP");
        Participation second =
                new Participation(first.programmeId(), Alumni.from("NP").personId(), "NP");
        counterparts.followed(first, lastDay);
        counterparts.followed(second, lastDay);

        String list =
                "/api/follow-ups?limit=2&programmeId=" + first.programmeId().value();
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (!cursor.equals("null")) {
            Answer part =
                    counterparts.get(list + (cursor.isEmpty() ? "" : "&cursor=" + cursor), counterparts.officer());
            ids.addAll(JsonPath.<List<String>>read(part.body(), "$.items[*].id"));
            cursor = part.at("$.next");
        }
        assertThat(ids).hasSize(6).doesNotHaveDuplicates();
        assertThat(counterparts
                        .get(list + "&state=UPCOMING", counterparts.officer())
                        .at("$.items[*].followUp"))
                .isEqualTo("[\"M12\",\"M12\"]");
        assertThat(counterparts
                        .get(list + "&state=OVERDUE", counterparts.focalPoint("AF"))
                        .at("$.items.length()"))
                .isEqualTo("0");
        assertThat(counterparts
                        .get(list + "&state=LATE", counterparts.officer())
                        .refusedAs(400, "invalid-request"))
                .isTrue();
    }
}
