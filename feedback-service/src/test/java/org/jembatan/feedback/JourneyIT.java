package org.jembatan.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jembatan.feedback.Counterparts.SOON;
import static org.jembatan.feedback.Surveying.anId;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.test.json.JsonContent;

import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.contracts.Contracts;
import org.jembatan.feedback.Counterparts.Outcome;
import org.jembatan.feedback.Counterparts.SurveyRead;

/** From an event that opens a survey to the one that tells of its results. */
@RunningService
class JourneyIT {

    private static final String EDITION_ANSWERS = """
            {"answers": [{"questionId": "programme-as-a-whole", "rating": 5}, {"questionId": "organisation", "rating": 4},
             {"questionId": "relevance", "rating": 5}, {"questionId": "recommendation", "rating": 9},
             {"questionId": "new-knowledge", "rating": 4}, {"questionId": "confidence", "rating": 3},
             {"questionId": "intention", "rating": 4}]}""";

    @Autowired
    Counterparts counterparts;

    @Autowired
    MongoTemplate mongo;

    @Test
    void aCompletedEditionAsksThoseWhoWereEnrolled() {
        String programme = anId();
        String asha = anId();
        String bintang = anId();
        Counterparts.EDITIONS.tell(programme, 1, "edition.announced.v1", Counterparts.edition(programme));
        Counterparts.enrolled(programme, 1, asha, "ONSITE");
        Counterparts.enrolled(programme, 2, bintang, "ONLINE");
        Counterparts.EDITIONS.tell(programme, 2, "edition.completed.v1", Counterparts.edition(programme));
        SurveyRead survey = counterparts.awaitSurvey(programme, programme, 2);
        assertThat(survey.kind()).isEqualTo("EDITION");
        assertThat(survey.closesOn()).isEqualTo("2046-10-09");
        assertThat(survey.answered()).isNull();

        assertThat(counterparts.answer(survey.id(), asha, EDITION_ANSWERS).status())
                .isEqualTo(201);
        assertThat(counterparts.answer(survey.id(), asha, EDITION_ANSWERS).refusedAs("already-answered"))
                .isTrue();
        assertThat(counterparts.answer(survey.id(), anId(), EDITION_ANSWERS).refusedAs("not-invited"))
                .isTrue();
        assertThat(counterparts.surveys(programme, counterparts.participant(asha)))
                .extracting(SurveyRead::answered)
                .containsExactly(true);
        assertThat(counterparts.surveys(programme, counterparts.participant(bintang)))
                .extracting(SurveyRead::answered)
                .containsExactly(false);
        assertThat(counterparts.surveys(programme, counterparts.participant(anId())))
                .isEmpty();
        assertThat(counterparts.results(survey.id()).responses()).isEqualTo(1);
        assertThat(new JsonContent(counterparts.get("/api/surveys/" + survey.id() + "/non-respondents")))
                .isStrictlyEqualTo("{\"personIds\": [\"%s\"]}".formatted(bintang));

        counterparts.close(survey.id());
        assertThat(counterparts
                        .survey(survey.id(), counterparts.participant(asha))
                        .status())
                .isEqualTo("CLOSED");
        assertThat(new JsonContent(counterparts.get("/api/surveys/summary?programmeId=" + programme)))
                .isStrictlyEqualTo("""
                        {"surveys": 1, "open": 0, "closed": 1, "invited": 2, "responses": 1}""");
        List<Told> told = Counterparts.SURVEYS.awaitEvents(survey.id(), 2);
        assertThat(told).extracting(Told::type).containsExactly("survey.opened.v1", "survey.results-published.v1");
        assertThat(new JsonContent(told.getLast().body())).isStrictlyEqualTo("""
                {"surveyId": "%s", "programmeId": "%2$s", "kind": "EDITION", "subjectId": "%2$s",
                 "invited": 2, "responses": 1}""".formatted(survey.id(), programme));
        assertThat(told)
                .allSatisfy(event -> assertThat(Contracts.problemsOf(event.type(), event.body()))
                        .isEmpty());
    }

    @Test
    void anEnterpriseIsJudgedByThoseWhoWereThereAndTheResultsComeWithTheDay() {
        String programme = anId();
        String enterprise = anId();
        List<String> visitors = Stream.generate(Surveying::anId).limit(10).toList();
        for (int i = 0; i < visitors.size(); i++) {
            Counterparts.attended(programme, visitors.get(i), anId(), enterprise, i < 5 ? "ONSITE" : "ONLINE");
        }
        SurveyRead survey = counterparts.awaitSurvey(programme, enterprise, 10);
        visitors.forEach(visitor -> assertThat(
                        counterparts.answer(survey.id(), visitor, """
                                {"answers": [{"questionId": "visit-as-a-whole", "rating": 5},
                                 {"questionId": "recommendation", "rating": 10},
                                 {"questionId": "process-understood", "rating": 3},
                                 {"questionId": "can-be-copied", "rating": 2}]}""").status())
                .isEqualTo(201));
        assertThat(counterparts.results(survey.id()).slices()).isNull();

        counterparts.moveClock(survey.closesOn() + "T12:00:00Z");
        await("results of " + survey.id())
                .atMost(SOON)
                .until(() -> counterparts.results(survey.id()).status().equals("CLOSED"));
        assertThat(counterparts.results(survey.id()).slice("MODE/ONLINE").questions())
                .isNotNull()
                .filteredOn(question -> question.questionId().equals("visit-as-a-whole"))
                .singleElement()
                .satisfies(question -> assertThat(question.distribution()).containsEntry("5", 5));
        assertThat(counterparts
                        .answer(survey.id(), visitors.getFirst(), Counterparts.answers(1, "Late"))
                        .refusedAs("survey-is-closed"))
                .isTrue();
        assertThat(Counterparts.SURVEYS.awaitEvents(survey.id(), 2)).hasSize(2);
    }

    @Test
    void ofManyAnswersOfOnePersonAtOnceOneIsTaken() throws Exception {
        String programme = anId();
        String session = anId();
        String asha = anId();
        Counterparts.attended(programme, asha, session, null, "ONSITE");
        SurveyRead survey = counterparts.awaitSurvey(programme, session, 1);

        List<Callable<Outcome>> attempts = IntStream.range(0, 16)
                .<Callable<Outcome>>mapToObj(i ->
                        () -> counterparts.answer(survey.id(), asha, Counterparts.answers(1 + i % 5, "Once")))
                .toList();
        List<Integer> statuses;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            statuses = threads.invokeAll(attempts).stream()
                    .map(outcome -> outcome.resultNow().status())
                    .sorted()
                    .toList();
        }
        assertThat(statuses.getFirst()).isEqualTo(201);
        assertThat(statuses.subList(1, statuses.size())).containsOnly(409);
        assertThat(counterparts.results(survey.id()).responses()).isEqualTo(1);
    }

    @Test
    void ofManyWhoCloseAtOnceOnePublishes() throws Exception {
        String programme = anId();
        String session = anId();
        Counterparts.attended(programme, anId(), session, null, "ONSITE");
        SurveyRead survey = counterparts.awaitSurvey(programme, session, 1);

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> closings =
                    Collections.nCopies(8, Executors.callable(() -> counterparts.close(survey.id()), "closed"));
            assertThat(threads.invokeAll(closings))
                    .allSatisfy(closing -> assertThat(closing.resultNow()).isEqualTo("closed"));
        }
        assertThat(Counterparts.SURVEYS.awaitEvents(survey.id(), 2)).hasSize(2);
        Document stored = Objects.requireNonNull(mongo.findById(survey.id(), Document.class, "surveys"));
        assertThat(stored.get("outbox", Document.class).getLong("sequence")).isEqualTo(2);
    }

    @Test
    void aRepeatedEventChangesNothing() {
        String programme = anId();
        String asha = anId();
        String bintang = anId();
        Counterparts.EDITIONS.tell(programme, 1, "edition.completed.v1", Counterparts.edition(programme));
        Counterparts.enrolled(programme, 1, asha, "ONSITE");
        Counterparts.INTAKES.tell(
                programme, 2, "intake.enrolment-cancelled.v1", """
                {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "NP"}""".formatted(programme, anId(), asha));
        Counterparts.enrolled(programme, 1, asha, "ONSITE");
        Counterparts.enrolled(programme, 3, bintang, "ONSITE");

        SurveyRead survey = counterparts.awaitSurvey(programme, programme, 1);
        assertThat(counterparts.surveys(programme, counterparts.participant(bintang)))
                .extracting(SurveyRead::id)
                .containsExactly(survey.id());
        assertThat(counterparts.surveys(programme, counterparts.participant(asha)))
                .isEmpty();
    }
}
