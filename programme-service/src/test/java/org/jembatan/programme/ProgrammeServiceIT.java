package org.jembatan.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonContent;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.jembatan.chassis.test.Engines;
import org.jembatan.chassis.test.OnRealEngines;
import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestIssuerConfiguration;

/** The whole service between HTTP, a real store and a real broker. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestIssuerConfiguration.class)
@OnRealEngines
class ProgrammeServiceIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final String TERMS = """
            {"title": "Small Enterprises", "host": "Ministry of Cooperation", "place": "Bandung", "mode": "HYBRID",
             "startsOn": "2046-09-21", "endsOn": "2046-09-25", "zone": "Asia/Jakarta",
             "nominationsCloseOn": "2046-08-31", "countries": ["AF", "NP"],
             "capacity": {"total": 61, "onsite": 20},
             "quotas": {"byCountry": {"AF": 5}, "byCategory": {"ENTREPRENEUR": 30}}}""";

    @LocalServerPort
    int port;

    @Autowired
    TestIssuer issuer;

    RestTestClient http;

    @BeforeEach
    void connect() {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void anAnnouncementIsStoredShownAndHeardOf() {
        String path = draft(UUID.randomUUID().toString());
        String id = path.substring(path.lastIndexOf('/') + 1);
        http.get().uri(path).exchange().expectStatus().isNotFound();

        announce(path, UUID.randomUUID().toString());

        http.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.ETAG, "\"1\"")
                .expectBody()
                .json(TERMS)
                .jsonPath("$.status")
                .isEqualTo("ANNOUNCED");
        ConsumerRecord<String, String> told = awaitEditionEvents(id, 1).getFirst();
        assertThat(header(told, "ce_type")).isEqualTo("edition.announced.v1");
        assertThat(header(told, "ce_subject")).isEqualTo(id);
        assertThat(header(told, "ce_sequence")).isEqualTo("1");
        assertThat(new JsonContent(told.value())).isStrictlyEqualTo("""
                {"countries":["AF","NP"],"endsOn":"2046-09-25","nominationsCloseOn":"2046-08-31","programmeId":"%s",\
                "quotas":[{"dimension":"TOTAL","limit":61,"value":"*"},{"dimension":"MODE","limit":20,"value":"ONSITE"},\
                {"dimension":"COUNTRY","limit":5,"value":"AF"},{"dimension":"CATEGORY","limit":30,"value":"ENTREPRENEUR"}],\
                "startsOn":"2046-09-21","title":"Small Enterprises","zone":"Asia/Jakarta"}""".formatted(id));
    }

    @Test
    void aRepeatedCommandIsAnsweredAndHeardOfOnce() {
        String key = UUID.randomUUID().toString();
        String path = draft(key);
        assertThat(draft(key)).isEqualTo(path);
        officer("/api/programmes", key, TERMS.replace("61", "60"))
                .expectStatus()
                .isEqualTo(422);

        String step = UUID.randomUUID().toString();
        announce(path, step);
        announce(path, step).expectHeader().valueEquals(HttpHeaders.ETAG, "\"1\"");
        officer(path + "/cancellation", UUID.randomUUID().toString(), "{\"reason\": \"Flood\"}")
                .expectStatus()
                .isOk();
        assertThat(awaitEditionEvents(path.substring(path.lastIndexOf('/') + 1), 2))
                .extracting(record -> header(record, "ce_type"))
                .containsExactly("edition.announced.v1", "edition.cancelled.v1");
    }

    @Test
    void ofManyWhoCreateWithOneKeyAllGetTheSameEdition() throws Exception {
        String key = UUID.randomUUID().toString();
        List<Callable<String>> creations = Collections.nCopies(10, () -> draft(key));
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Set<String> paths = new HashSet<>();
            for (Future<String> path : crowd.invokeAll(creations)) {
                paths.add(path.get());
            }
            assertThat(paths).hasSize(1);
        }
    }

    @Test
    void theCatalogueIsReadInPartsTheLatestFirst() {
        List<String> announced = new ArrayList<>();
        for (int year = 2051; year <= 2053; year++) {
            String path = path(officer(
                    "/api/programmes", UUID.randomUUID().toString(), TERMS.replace("2046", String.valueOf(year))));
            announce(path, UUID.randomUUID().toString());
            announced.addFirst(path.substring(path.lastIndexOf('/') + 1));
        }
        String hidden = draft(UUID.randomUUID().toString());

        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Catalogue part = Objects.requireNonNull(http.get()
                    .uri("/api/programmes?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectBody(Catalogue.class)
                    .returnResult()
                    .getResponseBody());
            part.items().forEach(item -> read.add(item.id()));
            cursor = part.next();
        }
        assertThat(read).startsWith(announced.toArray(String[]::new)).doesNotHaveDuplicates();
        assertThat(read).doesNotContain(hidden.substring(hidden.lastIndexOf('/') + 1));
    }

    @Test
    void whoIsEnrolledStandsOnTheRosterOnceHoweverOftenItIsTold() {
        String edition = UUID.randomUUID().toString();
        Enrolment afghan = Enrolment.of("AF");
        Enrolment nepali = Enrolment.of("NP");
        send(edition, afghan.enrolled(edition), "intake.participant-enrolled.v1", 1);
        send(edition, afghan.enrolled(edition), "intake.participant-enrolled.v1", 1);
        send(edition, nepali.enrolled(edition), "intake.participant-enrolled.v1", 3);

        awaitRoster(edition, List.of(afghan.personId(), nepali.personId()));
        String roster = "/api/programmes/" + edition + "/roster";
        assertThat(personIds(roster, issuer.token().focalPoint("NP"))).containsExactly(nepali.personId());
        var self = issuer.token().participant(UUID.fromString(afghan.personId()), "AF");
        statusOf(roster + "/" + afghan.personId(), self, 200);
        statusOf(roster + "/" + nepali.personId(), self, 404);
        statusOf(roster + "/" + afghan.personId(), issuer.token().focalPoint("NP"), 404);
        statusOf(roster, self, 403);

        send(edition, afghan.cancelled(edition), "intake.enrolment-cancelled.v1", 4);
        send(edition, afghan.enrolled(edition), "intake.participant-enrolled.v1", 1);
        Enrolment last = Enrolment.of("NP");
        send(edition, last.enrolled(edition), "intake.participant-enrolled.v1", 5);
        awaitRoster(edition, List.of(nepali.personId(), last.personId()));
    }

    @Test
    void whatCannotBeReadKeepsNobodyElseOffTheRoster() {
        String rotten = UUID.randomUUID().toString();
        send(rotten, "no json", "intake.participant-enrolled.v1", 1);
        send(rotten, "{\"programmeId\": \"%s\"}".formatted(rotten), "intake.participant-enrolled.v1", 2);
        for (int i = 0; i < 12; i++) {
            String sound = UUID.randomUUID().toString();
            Enrolment enrolment = Enrolment.of("NP");
            send(sound, enrolment.enrolled(sound), "intake.participant-enrolled.v1", 1);
            awaitRoster(sound, List.of(enrolment.personId()));
        }
        assertThat(personIds(
                        "/api/programmes/" + rotten + "/roster", issuer.token().officer()))
                .isEmpty();
    }

    private String draft(String key) {
        return path(officer("/api/programmes", key, TERMS));
    }

    private static String path(RestTestClient.ResponseSpec created) {
        return Objects.requireNonNull(created.expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getLocation())
                .getPath();
    }

    private RestTestClient.ResponseSpec announce(String path, String key) {
        return officer(path + "/announcement", key, "").expectStatus().isOk();
    }

    private RestTestClient.ResponseSpec officer(String path, String key, String body) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(issuer.token().officer()))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private void statusOf(String path, String token, int status) {
        http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isEqualTo(status);
    }

    private void awaitRoster(String edition, List<String> people) {
        await("roster of " + edition)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(personIds(
                                "/api/programmes/" + edition + "/roster",
                                issuer.token().officer()))
                        .isEqualTo(people));
    }

    private List<String> personIds(String path, String token) {
        return Objects.requireNonNull(http.get()
                        .uri(path)
                        .headers(headers -> headers.setBearerAuth(token))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(RosterRead.class)
                        .returnResult()
                        .getResponseBody())
                .participants()
                .stream()
                .map(RosterRead.Entry::personId)
                .toList();
    }

    private static List<ConsumerRecord<String, String>> awaitEditionEvents(String key, int count) {
        Map<String, Object> configuration = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, Engines.shared().bootstrapServers(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(configuration)) {
            Set<TopicPartition> partitions = consumer.partitionsFor("edition-events").stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            // A record may come twice: that is what its sequence is for.
            Map<String, ConsumerRecord<String, String>> heard = new LinkedHashMap<>();
            await(count + " events of " + key).atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (key.equals(record.key())) {
                        heard.putIfAbsent(header(record, "ce_sequence"), record);
                    }
                });
                return heard.size() >= count;
            });
            return List.copyOf(heard.values());
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static void send(String key, String body, String type, long sequence) {
        Map<String, Object> configuration = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, Engines.shared().bootstrapServers(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        Map<String, String> attributes = Map.of(
                "ce_specversion",
                "1.0",
                "ce_id",
                UUID.randomUUID().toString(),
                "ce_source",
                "/registration-service",
                "ce_type",
                type,
                "ce_subject",
                key,
                "ce_time",
                "2026-01-01T00:00:00Z",
                "ce_sequence",
                Long.toString(sequence));
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(configuration)) {
            ProducerRecord<String, String> message = new ProducerRecord<>("intake-events", key, body);
            attributes.forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
            assertThat(producer.send(message)).succeedsWithin(SOON);
        }
    }

    /** Somebody's place, as registration tells of it. */
    record Enrolment(String applicationId, String personId, String country) {

        static Enrolment of(String country) {
            return new Enrolment(UUID.randomUUID().toString(), UUID.randomUUID().toString(), country);
        }

        String enrolled(String edition) {
            return """
                    {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "%s",
                     "category": "ENTREPRENEUR", "mode": "ONSITE", "laterAddition": true}""".formatted(edition, applicationId, personId, country);
        }

        String cancelled(String edition) {
            return """
                    {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "%s"}""".formatted(edition, applicationId, personId, country);
        }
    }

    record Catalogue(List<Item> items, @Nullable String next) {

        record Item(String id) {}
    }

    record RosterRead(List<Entry> participants) {

        record Entry(String personId) {}
    }
}
