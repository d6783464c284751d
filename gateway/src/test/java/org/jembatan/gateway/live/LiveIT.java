package org.jembatan.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.OtherInstance;
import org.jembatan.local.kafka.EmbeddedKafka;

/** Two gateways beside a real broker: who is told what, and that one goes on where the other has stopped. */
class LiveIT {

    private static final String ASHA = "0d9e8f7a-6b5c-4d3e-9f2a-1b0c9d8e7f6a";
    private static final String SOMEBODY = "11111111-6b5c-4d3e-9f2a-1b0c9d8e7f6a";

    @TempDir
    static Path folder;

    private static EmbeddedKafka broker;
    private static KafkaProducer<String, String> producer;
    private static OtherInstance one;
    private static OtherInstance other;

    @BeforeAll
    static void start() throws Exception {
        broker = EmbeddedKafka.start(folder, 0);
        String servers = broker.bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(
                            new NewTopic("intake-events", 2, (short) 1),
                            new NewTopic("edition-events", 1, (short) 1),
                            new NewTopic("programme-notices", 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer());
        one = OtherInstance.start("local,demo", "spring.kafka.bootstrap-servers=" + servers);
        other = OtherInstance.start("local,demo", "spring.kafka.bootstrap-servers=" + servers);
    }

    @AfterAll
    static void stop() {
        Stream.of(one, other, producer, broker).forEach(LiveIT::close);
    }

    private static void close(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception late) {
            throw new IllegalStateException(late);
        }
    }

    @Test
    void tellsEachWhatTheyMaySee() throws Exception {
        try (Line own = follow(participant(one), null);
                Line focalPoint = follow(one("{\"account\": \"focal-point-np\"}"), null);
                Line officer = follow(officerAt(one), null);
                Line partner = follow(one("{\"account\": \"partner\"}"), null)) {
            tell(
                    "intake-events",
                    "intake.place-offered.v1",
                    "a",
                    "{\"personId\": \"%s\", \"country\": \"NP\"}".formatted(ASHA));
            tell(
                    "intake-events",
                    "intake.place-offered.v1",
                    "b",
                    "{\"personId\": \"%s\", \"country\": \"NP\"}".formatted(SOMEBODY));
            tell(
                    "intake-events",
                    "intake.place-offered.v1",
                    "c",
                    "{\"personId\": \"%s\", \"country\": \"LK\"}".formatted(SOMEBODY));
            tell("programme-notices", "programme-notice.due.v1", "d", "{}");
            tell("edition-events", "edition.announced.v1", "e", "{}");

            officer.awaitSubjects("a", "b", "c", "e");
            focalPoint.awaitSubjects("a", "b", "e");
            own.awaitSubjects("a", "e");
            partner.awaitSubjects("e");
            assertThat(own.text()).doesNotContain(ASHA, "country");
        }
    }

    @Test
    void goesOnAtAnotherGatewayWhereOneHasStopped() throws Exception {
        String last;
        try (Line officer = follow(officerAt(one), null)) {
            tell("edition-events", "edition.announced.v1", "first", "{}");
            officer.awaitSubjects("first");
            last = officer.lastId();
        }
        tell("edition-events", "edition.announced.v1", "second", "{}");
        tell("intake-events", "intake.offer-expired.v1", "third", "{}");

        try (Line officer = follow(officerAt(other), last)) {
            officer.awaitSubjects("second", "third");
            assertThat(officer.text()).doesNotContain("event:reset", "first");
        }
    }

    @Test
    void saysWhereSomethingMayHaveBeenMissed() throws Exception {
        try (Line officer = follow(officerAt(one), "AAAA-of-another-system")) {
            Awaitility.await("told to read everything anew")
                    .until(() -> officer.text().contains("event:reset"));
        }
    }

    @Test
    void endsAtOnceWhenTheGatewayStops() throws Exception {
        OtherInstance third =
                OtherInstance.start("local,demo", "spring.kafka.bootstrap-servers=" + broker.bootstrapServers());
        try (Line officer = follow(officerAt(third), null)) {
            assertThat(officer.text()).doesNotContain("change");
            Assertions.assertTimeout(Duration.ofSeconds(8), third::close);
        }
    }

    @Test
    void findsTopicsThatComeLater() throws Exception {
        try (EmbeddedKafka empty = EmbeddedKafka.start(folder.resolve("empty"), 0);
                Admin admin = Admin.create(Map.of("bootstrap.servers", empty.bootstrapServers()));
                OtherInstance early = OtherInstance.start(
                        "local,demo", "spring.kafka.bootstrap-servers=" + empty.bootstrapServers())) {
            Caller officer = officerAt(early);
            follow(officer, null).close();
            admin.createTopics(List.of(new NewTopic("edition-events", 1, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);

            try (var late = new KafkaProducer<String, String>(
                    Map.of("bootstrap.servers", empty.bootstrapServers()),
                    new StringSerializer(),
                    new StringSerializer())) {
                Awaitility.await("told of an event in a topic that came later")
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> {
                            try (Line line = follow(officer, null)) {
                                tell(late, "edition-events", "edition.announced.v1", "late", "{}");
                                return line.isToldOf("late");
                            }
                        });
            }
        }
    }

    @Test
    void tellsNothingToWhomItDoesNotKnow() {
        assertThat(Caller.of(one.port()).get("/api/live").statusCode()).isEqualTo(401);
    }

    private static Caller participant(OtherInstance gateway) {
        return Caller.of(gateway.port())
                .as("{\"role\": \"PARTICIPANT\", \"country\": \"NP\", \"personId\": \"%s\"}".formatted(ASHA));
    }

    private static Caller one(String account) {
        return Caller.of(one.port()).as(account);
    }

    private static Caller officerAt(OtherInstance gateway) {
        return Caller.of(gateway.port()).as("{\"account\": \"officer\"}");
    }

    private static void tell(String topic, String type, String subject, String body) throws Exception {
        tell(producer, topic, type, subject, body);
    }

    private static void tell(
            KafkaProducer<String, String> producer, String topic, String type, String subject, String body)
            throws Exception {
        var event = new ProducerRecord<>(topic, subject, body);
        event.headers().add("ce_type", type.getBytes(UTF_8)).add("ce_subject", subject.getBytes(UTF_8));
        producer.send(event).get(30, TimeUnit.SECONDS);
    }

    /** Returns once the gateway has answered, so that what happens from now on is told. */
    private static Line follow(Caller caller, @Nullable String lastId) throws Exception {
        HttpRequest.Builder request = caller.request("/api/live").header("Accept", "text/event-stream");
        Optional.ofNullable(lastId).ifPresent(id -> request.header("Last-Event-ID", id));
        return Line.open(request.build());
    }

    /** What one browser is told. */
    private record Line(HttpClient client, List<String> lines) implements AutoCloseable {

        static Line open(HttpRequest request) throws IOException, InterruptedException {
            HttpClient client = HttpClient.newHttpClient();
            HttpResponse<Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
            assertThat(answer.statusCode()).isEqualTo(200);
            List<String> lines = Collections.synchronizedList(new ArrayList<>());
            Thread.ofVirtual().start(() -> {
                try {
                    answer.body().forEach(lines::add);
                } catch (RuntimeException hungUp) {
                    lines.add("");
                }
            });
            return new Line(client, lines);
        }

        String text() {
            return String.join("\n", List.copyOf(lines));
        }

        boolean isToldOf(String subject) {
            try {
                Awaitility.await("told of " + subject)
                        .atMost(Duration.ofSeconds(2))
                        .until(() -> text().contains("\"" + subject + "\""));
                return true;
            } catch (ConditionTimeoutException notYet) {
                return false;
            }
        }

        String lastId() {
            return List.copyOf(lines).stream()
                    .filter(line -> line.startsWith("id:"))
                    .reduce("", (_, later) -> later.substring(3));
        }

        void awaitSubjects(String... subjects) {
            Awaitility.await("told of exactly these")
                    .untilAsserted(() -> assertThat(List.copyOf(lines).stream()
                                    .filter(line -> line.contains("\"subject\""))
                                    .map(line -> line.replaceAll(".*\"subject\":\"([^\"]*)\".*", "$1")))
                            .containsExactlyInAnyOrder(subjects));
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
