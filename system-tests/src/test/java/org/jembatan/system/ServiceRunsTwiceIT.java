package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jembatan.system.Edition.FOR_AN_EVENT;
import static org.jembatan.system.Edition.NOTHING;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;

/**
 * Two gateways, and two processes of registration and of alumni: they share the work, each survives the death of the
 * other, and nothing is done twice. Plays in 2032.
 */
@ExtendWith(WholeSystem.class)
@Order(4)
class ServiceRunsTwiceIT {

    private static final Map<String, String> OFFICER = Map.of("account", "officer");
    private static final Map<String, String> FOCAL_POINT = Map.of("account", "focal-point-np");
    private static final int EACH_ROUND = 5;
    private static final int CONFIRM_OF_THEM = 3;

    /** Each process looks every two seconds what has come due. */
    private static final Duration SEVERAL_SWEEPS = Duration.ofSeconds(5);

    @Test
    void sharesTheWorkAndDoesNothingTwice(RunningSystem system) {
        List.of("registration-service", "alumni-service", "gateway").forEach(program -> system.scale(program, 2));
        try {
            eachReadsItsPart(system, "registration-service.application-events");
            eachReadsItsPart(system, "alumni-service.intake-events");

            answersInTime(system);
            Edition edition = Edition.announced(system.gateway(), "Twice as much", 2032);
            PatientClient client = new PatientClient(system.gateways());
            List<Candidate> first = round(system, edition, client, "registration-service");
            system.awaitReady("registration-service");
            List<Candidate> second = round(system, edition, client, "registration-service-2");
            assertThat(client.outages())
                    .as("what was not sent to a dead process goes to the other one")
                    .noneMatch(answer -> answer.contains("nothing was done"));
            system.awaitReady("registration-service-2");

            List<Candidate> all = Stream.of(first, second).flatMap(List::stream).toList();
            everyCommandTookEffectOnce(edition, all);
            offersExpireOnce(edition, all);
            followUpsAreAskedOnce(edition, all);
        } finally {
            List.of("registration-service", "alumni-service", "gateway").forEach(program -> system.scale(program, 1));
        }
    }

    /** The first answer of programs that have just started may take longer than a route allows, on a busy machine. */
    private static void answersInTime(RunningSystem system) {
        Someone officer = Someone.withAccount(system.gateway(), "officer");
        await("an answer in time")
                .atMost(FOR_AN_EVENT)
                .untilAsserted(
                        () -> officer.get("/api/programmes").expectStatus().isOk());
    }

    /** @param confirms whether they take the place that they are offered */
    private record Candidate(String personId, String applicationId, boolean confirms) {}

    /** Candidates get their places by several clients at once, while one of the two processes is killed. */
    private static List<Candidate> round(RunningSystem system, Edition edition, PatientClient client, String killed) {
        int before = client.accepted();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> killing = CompletableFuture.runAsync(
                    () -> {
                        await("some commands").atMost(FOR_AN_EVENT).until(() -> client.accepted() > before + 2);
                        system.kill(killed);
                    },
                    threads);
            List<CompletableFuture<Candidate>> candidates = IntStream.range(0, EACH_ROUND)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> getsAPlace(edition, client, killed + i, i < CONFIRM_OF_THEM), threads))
                    .toList();
            List<Candidate> all =
                    candidates.stream().map(CompletableFuture::join).toList();
            assertThat(killing).succeedsWithin(FOR_AN_EVENT);
            return all;
        }
    }

    private static Candidate getsAPlace(Edition edition, PatientClient client, String name, boolean confirms) {
        Answer nominated = client.post(FOCAL_POINT, "/api/nominations", edition.nomination(name, Map.of()));
        String application = "/api/applications/" + nominated.text("id");
        client.post(FOCAL_POINT, application + "/endorsement", NOTHING);
        client.post(OFFICER, application + "/selection", Map.of("whenFull", "REFUSE"));
        String personId = nominated.text("personId");
        if (confirms) {
            client.post(
                    Map.of("role", "PARTICIPANT", "personId", personId, "country", "NP"),
                    application + "/confirmation",
                    NOTHING);
        }
        return new Candidate(personId, nominated.text("id"), confirms);
    }

    private static void everyCommandTookEffectOnce(Edition edition, List<Candidate> all) {
        Set<String> confirmed = confirmed(all).collect(Collectors.toSet());
        await("intake and roster to hold everybody once").atMost(FOR_AN_EVENT).untilAsserted(() -> {
            Answer overview = Answer.to(edition.officer().get(edition.path("/overview")));
            assertThat(overview.number("intake.nominated")).isEqualTo(all.size());
            assertThat(overview.number("intake.enrolled")).isEqualTo(confirmed.size());
            assertThat(Answer.to(edition.officer().get(edition.path("/roster"))).texts("participants[*].personId"))
                    .containsExactlyInAnyOrderElementsOf(confirmed);
        });
        haveOnce(edition, all.stream().map(Candidate::personId), "PLACE_OFFERED");
        haveOnce(edition, confirmed(all), "PLACE_CONFIRMED");
    }

    private static void offersExpireOnce(Edition edition, List<Candidate> all) {
        edition.awaitMoment("2032-06-01T02:00:00Z");

        haveOnce(edition, unconfirmed(all), "OFFER_EXPIRED");
    }

    private static void followUpsAreAskedOnce(Edition edition, List<Candidate> all) {
        String session = Answer.to(edition.officer()
                        .post(
                                edition.path("/sessions"),
                                Map.of(
                                        "kind", "LECTURE",
                                        "title", "Shared work",
                                        "startsAt", "2032-09-15T09:00",
                                        "endsAt", "2032-09-15T11:00")))
                .text("id");
        Answer.to(edition.officer().post(edition.path("/agenda/releases"), NOTHING));
        edition.awaitMoment("2032-09-16T02:00:00Z");
        Answer.to(edition.officer()
                .post(
                        edition.path("/sessions/" + session + "/attendance"),
                        Map.of("personIds", confirmed(all).toList(), "mode", "ONSITE")));
        edition.awaitMoment("2032-09-20T02:00:00Z");
        Answer.to(edition.officer().post(edition.path("/completion"), NOTHING));
        await("alumni to know all who met the rule")
                .atMost(FOR_AN_EVENT)
                .untilAsserted(() -> assertThat(
                                Answer.to(edition.officer().get("/api/alumni?programmeId=" + edition.id()))
                                        .texts("items[*].personId"))
                        .containsExactlyInAnyOrderElementsOf(confirmed(all).toList()));

        edition.awaitMoment("2032-12-19T02:00:00Z");

        haveOnce(edition, confirmed(all).toList(), "FOLLOW_UP_DUE", SEVERAL_SWEEPS);
        haveOnce(edition, all.stream().map(Candidate::personId), "PLACE_OFFERED");
        haveOnce(edition, confirmed(all), "PLACE_CONFIRMED");
        haveOnce(edition, unconfirmed(all), "OFFER_EXPIRED");
    }

    private static Stream<String> unconfirmed(List<Candidate> all) {
        return all.stream().filter(one -> !one.confirms()).map(Candidate::personId);
    }

    private static Stream<String> confirmed(List<Candidate> all) {
        return all.stream().filter(Candidate::confirms).map(Candidate::personId);
    }

    /** Each of them, at this moment. */
    private static void haveOnce(Edition edition, Stream<String> people, String template) {
        haveOnce(edition, people.toList(), template, Duration.ZERO);
    }

    private static void haveOnce(Edition edition, List<String> addressees, String template, Duration stillAfter) {
        await("each to be written %s, once".formatted(template))
                .atMost(FOR_AN_EVENT)
                .during(stillAfter)
                .untilAsserted(() -> {
                    for (String person : addressees) {
                        List<String> templates = Answer.to(edition.officer().get("/api/messages?personId=" + person))
                                .texts("items[*].template");
                        assertThat(Collections.frequency(templates, template))
                                .as("messages %s in %s", template, templates)
                                .isOne();
                    }
                });
    }

    /** Both processes are members of the group, both have partitions, and together they have all six. */
    private static void eachReadsItsPart(RunningSystem system, String group) {
        Map<String, Object> broker =
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + system.port("broker"));
        try (Admin admin = Admin.create(broker)) {
            await("two readers that share the topic").atMost(FOR_AN_EVENT).untilAsserted(() -> {
                List<Set<TopicPartition>> parts =
                        admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                                .flatMap(described -> described.members().stream())
                                .map(member -> member.assignment().topicPartitions())
                                .toList();
                assertThat(parts).hasSize(2).noneMatch(Set::isEmpty);
                assertThat(parts.stream().mapToInt(Set::size).sum()).isEqualTo(6);
            });
        }
    }
}
