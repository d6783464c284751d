package org.jembatan.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;
import static org.jembatan.feedback.Surveying.anId;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.feedback.Counterparts.ResultsRead;

/** Each way by which one might learn who answered what, tried on the running service, its store, its topic and its log. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class AnonymityIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String COMMAND = "the-command-of-one-person";

    @Autowired
    Counterparts counterparts;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    MeterRegistry meters;

    private final String programme = anId();
    private final String session = anId();
    private final List<String> people =
            Stream.generate(Surveying::anId).limit(7).toList();
    private String survey = "";

    /** Six of seven have answered, five on site and one online; the later, the earlier in every order. */
    @BeforeEach
    void sixHaveAnswered() {
        for (int i = 0; i < people.size(); i++) {
            Counterparts.attended(programme, people.get(i), session, null, i < 5 ? "ONSITE" : "ONLINE");
        }
        survey = counterparts.awaitSurvey(programme, session, people.size()).id();
        for (int i = 0; i < 6; i++) {
            answerOf(i);
        }
        awaitEmptyOutbox();
    }

    private void answerOf(int i) {
        Map<String, String> headers = Map.of(
                "Idempotency-Key",
                COMMAND + i,
                "traceparent",
                "00-%s-00f067aa0ba902b7-01".formatted(TRACE),
                "X-Forwarded-For",
                "203.0.113.77");
        assertThat(counterparts
                        .answer(survey, people.get(i), Counterparts.answers(5 - i % 5, text(i)), headers)
                        .status())
                .isEqualTo(201);
    }

    private static String text(int i) {
        return (char) ('z' - i) + " is what I would change";
    }

    @Test
    void anOpenFormShowsCountsAndNothingElse() {
        ResultsRead results = counterparts.results(survey);
        assertThat(results.status()).isEqualTo("OPEN");
        assertThat(results.invited()).isEqualTo(7);
        assertThat(results.responses()).isEqualTo(6);
        assertThat(results.slices()).isNull();
        assertThat(counterparts.get("/api/surveys/" + survey + "/results")).doesNotContain("MODE", "mean", "change");
    }

    @Test
    void theStoreHoldsAPileOfAnswersThatNothingLinksToAPerson() {
        Document box = document().get("ballotBox", Document.class);
        List<Document> responses = box.getList("responses", Document.class);

        assertThat(responses).hasSize(6).allSatisfy(response -> {
            assertThat(response.keySet()).containsExactlyInAnyOrder("mode", "answers");
            assertThat(response.getList("answers", Document.class))
                    .flatExtracting(Document::keySet)
                    .containsOnly("questionId", "rating", "text");
        });
        assertThat(box.toJson()).doesNotContain(people);
        assertThat(box.getList("keys", String.class)).hasSize(6).isSorted().doesNotContainAnyElementsOf(people);
        assertThat(box.keySet()).containsExactlyInAnyOrder("secret", "keys", "responses");
    }

    @Test
    void theOrderInWhichAnswersLieIsNotTheOneInWhichTheyCame() {
        List<Document> responses = document().get("ballotBox", Document.class).getList("responses", Document.class);
        List<String> onsite = responses.stream()
                .filter(response -> response.getString("mode").equals("ONSITE"))
                .map(Document::toJson)
                .toList();
        assertThat(onsite).hasSize(5).isSorted();

        counterparts.close(survey);
        List<String> texts = Objects.requireNonNull(
                        counterparts.results(survey).slice("OVERALL").questions())
                .stream()
                .flatMap(question -> Stream.ofNullable(question.texts()))
                .findFirst()
                .orElseThrow();
        assertThat(texts).hasSize(6).isSorted();
    }

    @Test
    void noExactTimeIsKeptNoTraceNoAddressAndNoCommand() {
        assertThat(datesIn(document()))
                .allSatisfy(date -> assertThat(
                                date.atOffset(ZoneOffset.UTC).toLocalTime().toSecondOfDay())
                        .as("%s is a day", date)
                        .isZero());
        for (String collection : mongo.getCollectionNames()) {
            for (Document document : mongo.findAll(Document.class, collection)) {
                assertThat(document.toJson())
                        .as(collection)
                        .doesNotContain(TRACE, COMMAND, "203.0.113.77", "127.0.0.1");
            }
        }
    }

    @Test
    void aSecondAnswerIsRefusedWhateverKeyItBears() {
        Map<String, String> sameKey = Map.of("Idempotency-Key", COMMAND + 0);
        String same = Counterparts.answers(5, text(0));
        assertThat(counterparts.answer(survey, people.getFirst(), same, sameKey).refusedAs("already-answered"))
                .isTrue();
        assertThat(counterparts
                        .answer(survey, people.getFirst(), Counterparts.answers(5, "Other"))
                        .refusedAs("already-answered"))
                .isTrue();
        assertThat(counterparts.results(survey).responses()).isEqualTo(6);
    }

    @Test
    void closingForgetsTheSecretTheKeysAndEverySingleAnswer() {
        Document box = document().get("ballotBox", Document.class);
        String secret = box.getString("secret");
        List<String> keys = box.getList("keys", String.class);
        counterparts.close(survey);
        awaitEmptyOutbox();

        String closed = document().toJson();
        assertThat(document()).doesNotContainKey("ballotBox");
        assertThat(closed).doesNotContain(secret).doesNotContain(keys).doesNotContain("responses\": [");
        assertThat(counterparts.get("/api/surveys/" + survey + "/non-respondents"))
                .isEqualTo("{\"personIds\":[\"%s\"]}".formatted(people.getLast()));
    }

    /** There is one online: the five on site, shown beside the six of both together, would give that one away. */
    @Test
    void aSmallSliceIsNeitherShownNorLeftAsADifferenceNorStored() {
        counterparts.close(survey);
        ResultsRead results = counterparts.results(survey);
        assertThat(results.slice("OVERALL").suppressed()).isFalse();
        assertThat(counterparts.get("/api/surveys/" + survey + "/results"))
                .contains(
                        "{\"slice\":\"MODE/ONSITE\",\"suppressed\":true}",
                        "{\"slice\":\"MODE/ONLINE\",\"suppressed\":true}");
        assertThat(document().get("results", Document.class).getList("slices", Document.class))
                .filteredOn(slice -> !"OVERALL".equals(slice.getString("slice")))
                .hasSize(2)
                .allSatisfy(slice ->
                        assertThat(slice.getList("questions", Document.class)).isEmpty());
    }

    /** Results of two moments could be subtracted; there is one moment only. */
    @Test
    void nothingThatHappensAfterTheClosingChangesWhatIsShown() {
        counterparts.close(survey);
        String results = counterparts.get("/api/surveys/" + survey + "/results");

        assertThat(counterparts
                        .answer(survey, people.getLast(), Counterparts.answers(1, "Late"))
                        .refusedAs("survey-is-closed"))
                .isTrue();
        Counterparts.attended(programme, anId(), session, null, "ONLINE");
        String next = anId();
        Counterparts.attended(programme, people.getFirst(), next, null, "ONLINE");
        counterparts.awaitSurvey(programme, next, 1);
        counterparts.close(survey);
        assertThat(counterparts.get("/api/surveys/" + survey + "/results")).isEqualTo(results);
    }

    @Test
    void noEventIsToldOfAResponse() {
        counterparts.close(survey);
        assertThat(Counterparts.SURVEYS.awaitEvents(survey, 2))
                .extracting(Told::type, Told::sequence)
                .containsExactly(tuple("survey.opened.v1", 1L), tuple("survey.results-published.v1", 2L));
    }

    /** Whoever follows traces finds neither the request that answered nor anything that came of it. */
    @Test
    void anAnswerIsInNoTraceAndInNoFigureNorIsWhatComesOfIt() {
        Map<String, String> traced = Map.of("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(TRACE));
        assertThat(counterparts
                        .answer(survey, people.getFirst(), Counterparts.answers(5, "Again"), traced)
                        .traceId())
                .isNull();
        counterparts.close(survey);

        assertThat(counterparts
                        .answer(anId(), people.getFirst(), Counterparts.answers(5, "Nowhere"), traced)
                        .status())
                .isEqualTo(404);
        assertThat(Counterparts.SURVEYS.awaitEvents(survey, 2))
                .extracting(Told::traceparent)
                .noneMatch(traceparent -> String.valueOf(traceparent).contains(TRACE));
        assertThat(meters.find("http.server.requests").timers())
                .extracting(timer -> String.valueOf(timer.getId().getTag("uri")))
                .contains("/api/surveys/{id}/closing")
                .noneMatch(uri -> uri.contains("responses"));
        assertThat(meters.find("mongodb.driver.commands").timers())
                .isNotEmpty()
                .allSatisfy(timer -> assertThat(timer.getId().getTags())
                        .extracting(Tag::getKey)
                        .doesNotContain("collection", "command"));
    }

    @Test
    void nothingIsLoggedOfAResponseTakenOrRefused(CapturedOutput log) {
        String person = people.getLast();
        int before = log.getAll().length();
        String unfit = Counterparts.answers(9, "What I say in confidence");
        assertThat(counterparts.answer(survey, person, unfit).status()).isEqualTo(422);
        assertThat(counterparts
                        .answer(survey, person, unfit.replace("\"text\"", "\"rating\""))
                        .status())
                .isEqualTo(400);
        assertThat(counterparts.answer(survey, person, unfit.substring(9)).status())
                .isEqualTo(400);
        answerOf(6);

        assertThat(log.getAll().substring(before)).doesNotContain(person, "confidence", text(6), TRACE, survey);
    }

    private Document document() {
        return Objects.requireNonNull(mongo.findById(survey, Document.class, "surveys"));
    }

    private void awaitEmptyOutbox() {
        await("empty outbox of " + survey)
                .atMost(Counterparts.SOON)
                .until(() -> document()
                        .get("outbox", Document.class)
                        .getList("pending", Document.class)
                        .isEmpty());
    }

    private static List<Instant> datesIn(Object value) {
        List<Instant> dates = new ArrayList<>();
        switch (value) {
            case Date date -> dates.add(date.toInstant());
            case Map<?, ?> map -> map.values().forEach(inner -> dates.addAll(datesIn(inner)));
            case Collection<?> list -> list.forEach(inner -> dates.addAll(datesIn(inner)));
            default -> {}
        }
        return dates;
    }
}
