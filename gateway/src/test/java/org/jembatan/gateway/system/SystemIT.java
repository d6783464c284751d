package org.jembatan.gateway.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.gateway.support.Surroundings.ALUMNI;
import static org.jembatan.gateway.support.Surroundings.FEEDBACK;
import static org.jembatan.gateway.support.Surroundings.PROGRAMME;
import static org.jembatan.gateway.support.Surroundings.PROGRAMME_TOO;
import static org.jembatan.gateway.support.Surroundings.REGISTRATION;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.json.JsonContent;

import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.OtherInstance;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.StandInService.Behaviour;
import org.jembatan.gateway.support.Surroundings;
import org.jembatan.local.kafka.EmbeddedKafka;

/** A gateway beside a real broker and one that has none: what its operator is shown of them and of the services. */
class SystemIT {

    private static final String PATH = "/api/system";

    /** The gateway takes two seconds; the rest is for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(6);

    @TempDir
    static Path folder;

    private static EmbeddedKafka broker;
    private static OtherInstance gateway;
    private static OtherInstance withoutBroker;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedKafka.start(folder, 0);
        leaveSomeUnread(broker.bootstrapServers());
        gateway = OtherInstance.start("local,demo", "spring.kafka.bootstrap-servers=" + broker.bootstrapServers());
        withoutBroker = OtherInstance.start("local,demo", "spring.kafka.bootstrap-servers=127.0.0.1:1");
    }

    /** Of the two partitions the group has read one record of one, and nothing of the other. */
    private static void leaveSomeUnread(String servers) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers);
        try (Admin admin = Admin.create(settings);
                var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(List.of(new NewTopic("edition-events", 2, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            for (int partition : List.of(0, 0, 0, 1)) {
                producer.send(new ProducerRecord<>("edition-events", partition, "key", "{}"))
                        .get(30, TimeUnit.SECONDS);
            }
            var read = Map.of(new TopicPartition("edition-events", 0), new OffsetAndMetadata(1));
            for (String group : List.of("feedback-service.edition-events", "somebody-who-looks")) {
                admin.alterConsumerGroupOffsets(group, read).all().get(30, TimeUnit.SECONDS);
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable started : List.of(gateway, withoutBroker, broker)) {
            started.close();
        }
    }

    @BeforeEach
    void everythingIsWell() {
        Surroundings.reset();
        Stream.of(REGISTRATION, PROGRAMME, PROGRAMME_TOO, FEEDBACK, ALUMNI)
                .forEach(service -> service.answers(tells(200, 0, "0.0")));
    }

    /** An instance whose readiness probe answers with that status, and whose metrics say that. */
    private static Behaviour tells(int readiness, int parked, String outboxAge) {
        return request -> switch (request.target()) {
            case "/actuator/health/readiness" -> Answer.status(readiness);
            case "/actuator/prometheus" ->
                new Answer(200, Map.of("Content-Type", "text/plain"), """
                    # HELP jembatan_events_parked Records that could not be applied and wait, with those behind them
                    # TYPE jembatan_events_parked gauge
                    jembatan_events_parked{application="a-service",topic="edition-events"} %d.0
                    jembatan_events_received_total{outcome="parked",topic="edition-events"} 7.0
                    # TYPE jembatan_outbox_oldest_age_seconds gauge
                    jembatan_outbox_oldest_age_seconds{application="a-service"} %s
                    """.formatted(parked, outboxAge));
            default -> Answer.status(404);
        };
    }

    @Test
    void showsEveryInstanceAndTheHighestFiguresOfEachService() {
        PROGRAMME.answers(tells(503, 2, "61.5"));
        PROGRAMME_TOO.answers(tells(200, 3, "0.0"));

        var answer = lookLacking(gateway);

        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(new JsonContent(serviceIn(answer, "programme")))
                .isLenientlyEqualTo("""
                {"name": "programme",
                 "instances": [
                   {"address": "%s", "readiness": "NOT_READY", "breaker": "CLOSED"},
                   {"address": "%s", "readiness": "READY", "breaker": "CLOSED"}],
                 "parked": [{"topic": "edition-events", "records": 3}],
                 "outboxAgeSeconds": 61.5}""".formatted(PROGRAMME.url(), PROGRAMME_TOO.url()));
    }

    /** The actuator takes no token, and the operator's is no business of it. */
    @Test
    void keepsTheTokenToItself() {
        operatorAt(gateway).get(PATH);

        assertThat(REGISTRATION.received())
                .isNotEmpty()
                .allSatisfy(
                        received -> assertThat(received.header("Authorization")).isEmpty());
    }

    @Test
    void showsHowFarEachServiceIsBehind() {
        var answer = lookLacking(gateway);

        List<Map<String, Object>> lags = JsonPath.read(answer.body(), "$.lags");
        assertThat(lags)
                .containsExactly(
                        Map.of("group", "feedback-service.edition-events", "topic", "edition-events", "records", 3));
    }

    @Test
    void namesWhoDoesNotTell() {
        FEEDBACK.goAway();
        ALUMNI.answers(request -> Answer.status(request.target().endsWith("readiness") ? 200 : 500));

        var answer = lookLacking(withoutBroker, "alumni", "broker", "feedback");

        assertThat(JsonPath.<Object>read(answer.body(), "$.lags")).isNull();
        assertThat(new JsonContent(serviceIn(answer, "feedback"))).isLenientlyEqualTo("""
                {"instances": [{"readiness": "UNREACHABLE"}], "parked": null, "outboxAgeSeconds": null}""");
        assertThat(new JsonContent(serviceIn(answer, "alumni"))).isLenientlyEqualTo("""
                {"instances": [{"readiness": "READY"}], "parked": null, "outboxAgeSeconds": null}""");
    }

    @Test
    void waitsForNobody() {
        var over = new CountDownLatch(1);
        ALUMNI.answers(_ -> Answer.status(over.await(30, TimeUnit.SECONDS) ? 200 : 500));
        Caller operator = operatorAt(gateway);
        long start = System.nanoTime();

        var answer = operator.get(PATH);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
        over.countDown();
        assertThat(missingIn(answer)).contains("alumni");
        assertThat(new JsonContent(serviceIn(answer, "alumni")))
                .isLenientlyEqualTo("{\"instances\": [{\"readiness\": \"UNREACHABLE\"}]}");
    }

    @Test
    void showsWhichCallsAreHeldBack() {
        FEEDBACK.goAway();
        Caller officer = Caller.of(withoutBroker.port()).as("{\"account\": \"officer\"}");
        IntStream.range(0, 5).forEach(_ -> officer.get("/api/surveys"));

        var answer = operatorAt(withoutBroker).get(PATH);

        assertThat(new JsonContent(serviceIn(answer, "feedback"))).isLenientlyEqualTo("""
                {"instances": [{"breaker": "OPEN"}], "routes": [{"name": "surveys", "breaker": "OPEN"}]}""");
        List<String> others = JsonPath.read(answer.body(), "$.services[?(@.name != 'feedback')].routes[*].breaker");
        assertThat(others).isNotEmpty().containsOnly("CLOSED");
    }

    @Test
    void isForOperatorsOnly() {
        for (String account : List.of("officer", "partner", "focal-point-np")) {
            assertThat(as(account, gateway).get(PATH).statusCode()).as(account).isEqualTo(403);
        }
        assertThat(Caller.of(gateway.port()).get(PATH).statusCode()).isEqualTo(401);
        assertThat(REGISTRATION.received()).isEmpty();
    }

    private static Caller operatorAt(OtherInstance instance) {
        return as("operator", instance);
    }

    private static Caller as(String account, OtherInstance instance) {
        return Caller.of(instance.port()).as("{\"account\": \"%s\"}".formatted(account));
    }

    /** Looks again while more is missing, since on a busy machine two seconds can be too little for anybody. */
    private static HttpResponse<String> lookLacking(OtherInstance instance, String... missing) {
        Caller operator = operatorAt(instance);
        return Awaitility.await("exactly these do not tell")
                .until(() -> operator.get(PATH), answer -> missingIn(answer).equals(List.of(missing)));
    }

    private static List<String> missingIn(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.missing");
    }

    private static String serviceIn(HttpResponse<String> answer, String name) {
        List<Object> found = JsonPath.read(answer.body(), "$.services[?(@.name == '%s')]".formatted(name));
        return JsonPath.parse(found.getFirst()).jsonString();
    }
}
