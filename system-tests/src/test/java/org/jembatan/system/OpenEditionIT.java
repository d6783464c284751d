package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;
import org.jembatan.local.demo.Demo;

/** The demonstration leaves everybody something to do, once, however often it is played. Needs a day before October 2024. */
@ExtendWith(WholeSystem.class)
@Order(2)
class OpenEditionIT {

    /** After the last moment of the edition of 2021, and long before those of the other stories. */
    private static final String BEFORE_NOMINATIONS_CLOSE = "2022-10-01T02:00:00Z";

    private final RunningSystem system;
    private final Someone officer;

    OpenEditionIT(RunningSystem system) {
        this.system = system;
        this.officer = Someone.withAccount(system.gateway(), "officer");
    }

    @Test
    void leavesEachRoleItsWorkHoweverOftenItIsPlayed() {
        Answer.to(officer.post("/api/clock", Map.of("now", BEFORE_NOMINATIONS_CLOSE)));
        String programmeId = Demo.playOpenEdition(system.gateway(), System.out::println);

        focalPointHasSomebodyToEndorse(programmeId);
        officerHasSomebodyToDecideAbout(programmeId);
        officerHasSomethingToRelease(programmeId);
        participantSignsInAndIsOfferedAPlace(programmeId);
        Object board = board(programmeId);
        Object plan = plan(programmeId).whole();

        assertThat(Demo.playOpenEdition(system.gateway(), System.out::println)).isEqualTo(programmeId);

        assertThat(applications(programmeId)).hasSize(10);
        assertThat(board(programmeId)).isEqualTo(board);
        assertThat(plan(programmeId).whole()).isEqualTo(plan);
        assertThat(releases(programmeId)).hasSize(1);
    }

    private void focalPointHasSomebodyToEndorse(String programmeId) {
        Someone focalPoint = Someone.withAccount(system.gateway(), "focal-point-np");
        assertThat(Answer.to(focalPoint.get("/api/applications?programmeId=" + programmeId))
                        .texts("items[?('FOCAL_POINT' in @.missingEndorsements)].status"))
                .containsOnly("NOMINATED")
                .isNotEmpty();
    }

    private void officerHasSomebodyToDecideAbout(String programmeId) {
        await("every application is where the play brought it")
                .atMost(Edition.FOR_AN_EVENT)
                .untilAsserted(() -> assertThat(applications(programmeId))
                        .containsExactlyInAnyOrder(
                                "NOMINATED",
                                "NOMINATED",
                                "ENDORSED",
                                "ENDORSED",
                                "ENDORSED",
                                "ENDORSED",
                                "OFFERED",
                                "WAITLISTED",
                                "ENROLLED",
                                "DECLINED"));
        Answer all = Answer.to(officer.get("/api/applications?programmeId=" + programmeId));
        List<String> outcomes = all.texts("items[?(@.status == 'ENDORSED')].id").stream()
                .flatMap(id -> Answer.to(officer.get("/api/applications/" + id + "/eligibility"))
                        .texts("eligibility[?(@.outcome != 'PASS')].outcome")
                        .stream())
                .toList();
        assertThat(outcomes).as("of all rules that not everybody passes").containsExactlyInAnyOrder("FAIL", "UNKNOWN");
        Answer intake = Answer.to(officer.get("/api/intakes/" + programmeId));
        assertThat(intake.texts("waiting[*].fullQuotas[*].value")).containsExactly("NP");
    }

    private void officerHasSomethingToRelease(String programmeId) {
        assertThat(releases(programmeId)).hasSize(1);
        String released = Answer.to(officer.get("/api/programmes/" + programmeId + "/agenda"))
                .texts("$..[?(@.title == 'A page for the enterprise')].startsAt")
                .getFirst();
        assertThat(plan(programmeId).texts("items[?(@.title == 'A page for the enterprise')].startsAt"))
                .singleElement()
                .isNotEqualTo(released);
        assertThat(plan(programmeId).texts("items[*].conflicts[*].kind")).containsOnly("TRAVEL_BUFFER");
        assertThat(plan(programmeId).texts("items[*].conflicts[?(@.blocking == true)].kind"))
                .isEmpty();
    }

    private void participantSignsInAndIsOfferedAPlace(String programmeId) {
        Browser.Tokens tokens = new Browser(system.gateway()).signIn("participant@jembatan.example", "jembatan-demo");
        Someone participant = Someone.withToken(system.gateway(), tokens.access());
        assertThat(Answer.to(participant.get("/api/applications?programmeId=" + programmeId))
                        .texts("items[*].status"))
                .containsExactly("OFFERED");
    }

    private List<String> applications(String programmeId) {
        return Answer.to(officer.get("/api/applications?limit=200&programmeId=" + programmeId))
                .texts("items[*].status");
    }

    private Object board(String programmeId) {
        return Answer.to(officer.get("/api/intakes/" + programmeId)).whole();
    }

    private Answer plan(String programmeId) {
        return Answer.to(officer.get("/api/programmes/" + programmeId + "/sessions"));
    }

    private List<Object> releases(String programmeId) {
        return Answer.to(officer.get("/api/programmes/" + programmeId + "/agenda/releases"))
                .body()
                .read("items");
    }
}
