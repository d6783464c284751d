package org.jembatan.alumni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import com.jayway.jsonpath.JsonPath;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.alumni.Counterparts.Answer;

/** An outcome that the endorser vouches for, over HTTP, in the store and in the topic. */
@RunningService
class EndorserConfirmsIT {

    private static final String ANSWER = """
            {"actuals": [], "outcomes": [
             {"kind": "JOBS", "quantity": 3, "unit": "people", "description": "Hired"},
             {"kind": "POLICY", "quantity": 1, "unit": "decree", "description": "Signed"}]}""";

    @Autowired
    Counterparts counterparts;

    @Autowired
    MongoTemplate mongo;

    @Test
    void theEndorserConfirmsByALinkAndOthersHearWhoItWas() {
        Participation who = Alumni.from("NP");
        String followUp = "/api/follow-ups/" + answered(who);
        String outcome = outcome(followUp, 0);

        Answer link = counterparts.post(outcome + "/endorser-link", counterparts.focalPoint("NP"), "");
        assertThat(link.at("$.url")).startsWith("http://127.0.0.1:8080/api/outcome-confirmations/");
        String question = URI.create(link.at("$.url")).getPath();
        assertThat(counterparts.get(question, null).at("$.description")).isEqualTo("Hired");
        assertThat(counterparts.get(question + "x", null).refusedAs(404, "unknown-link"))
                .isTrue();
        assertThat(counterparts.post(question, null, "").at("$.confirmed")).isEqualTo("true");
        assertThat(counterparts.post(question, null, "").at("$.confirmed")).isEqualTo("true");
        counterparts.post(outcome(followUp, 1) + "/confirmation", counterparts.focalPoint("NP"), "");

        assertThat(counterparts.get(followUp, counterparts.officer()).at("$.answer.outcomes[*].confirmedBy"))
                .isEqualTo("[\"ENDORSER\",\"FOCAL_POINT\"]");
        // Submitted, answered, twice confirmed; and that it was due, unless the answer came before the sweep.
        await("both confirmations")
                .atMost(Counterparts.SOON)
                .untilAsserted(() -> assertThat(
                                Counterparts.PLANS.awaitEvents(who.planId().value(), 4))
                        .filteredOn(told -> told.type().equals("outcome.confirmed.v1"))
                        .extracting(told -> JsonPath.<String>read(told.body(), "$.confirmedBy"))
                        .containsExactly("ENDORSER", "FOCAL_POINT"));
        assertThat(confirmations(who)).extracting(Document::keySet).containsExactly(Set.of("at"), Set.of("by", "at"));
    }

    /** What a focal point confirmed before there were endorsers is stored as account and time. */
    @Test
    void aConfirmationOfBeforeIsAFocalPoints() {
        Participation who = Alumni.from("NP");
        String followUp = "/api/follow-ups/" + answered(who);
        counterparts.post(outcome(followUp, 0) + "/confirmation", counterparts.focalPoint("NP"), "");
        Document plan = stored(who);
        firstConfirmations(plan).getFirst().clear();
        firstConfirmations(plan).getFirst().append("by", "nepal").append("at", plan.getDate("nextReminderAt"));
        mongo.save(plan, "action_plans");

        assertThat(counterparts.get(followUp, counterparts.officer()).at("$.answer.outcomes[0].confirmedBy"))
                .isEqualTo("FOCAL_POINT");
    }

    private String answered(Participation who) {
        String id =
                counterparts.followed(who, counterparts.today().minusMonths(4)).at("$.followUps[0].id");
        counterparts.post("/api/follow-ups/" + id + "/answer", counterparts.self(who), ANSWER);
        return id;
    }

    private String outcome(String followUp, int index) {
        return followUp + "/outcomes/"
                + counterparts.get(followUp, counterparts.officer()).at("$.answer.outcomes[" + index + "].id");
    }

    private Document stored(Participation who) {
        return Objects.requireNonNull(mongo.getCollection("action_plans")
                .find(new Document("_id", who.planId().value()))
                .first());
    }

    private List<Document> confirmations(Participation who) {
        return firstConfirmations(stored(who));
    }

    private static List<Document> firstConfirmations(Document plan) {
        return plan
                .getList("followUps", Document.class)
                .getFirst()
                .get("answer", Document.class)
                .getList("outcomes", Document.class)
                .stream()
                .map(outcome -> outcome.get("confirmation", Document.class))
                .filter(Objects::nonNull)
                .toList();
    }
}
