package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jembatan.system.Edition.FOR_AN_EVENT;
import static org.jembatan.system.Edition.NOTHING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.jembatan.local.RunningSystem;
import org.jembatan.system.Edition.Participant;

/** From a place on the roster to an outcome that somebody has confirmed, through all services. Moves the clock a year. */
@ExtendWith(WholeSystem.class)
@Order(3)
class ParticipantBecomesAlumnusIT {

    private static final String REPORT = "version=1&actual.0=12&kind.0=KNOWLEDGE_PASSED_ON&quantity.0=14&unit.0=people"
            + "&description.0=Two+courses+for+owners+of+small+enterprises&evidence.0=";

    @Test
    void participantAttendsGivesFeedbackPlansAndReportsWhatCameOfIt(RunningSystem system) {
        Edition edition = Edition.announced(system.gateway(), "From participant to alumnus");
        Someone officer = edition.officer();
        List<Participant> participants = edition.enrolled(5);
        Participant asha = participants.getFirst();

        String lecture = session(edition, Map.of("kind", "LECTURE", "title", "Finance for small enterprises"), "15");
        String visit = session(
                edition,
                Map.of(
                        "kind",
                        "SITE_VISIT",
                        "title",
                        "A workshop that exports",
                        "hostEnterprise",
                        Map.of("id", UUID.randomUUID().toString(), "name", "Example Batik")),
                "16");
        assertThat(Answer.to(officer.post(edition.path("/agenda/releases"), NOTHING))
                        .texts("added"))
                .containsExactlyInAnyOrder(lecture, visit);

        edition.awaitMoment("2031-09-17T02:00:00Z");
        List<String> all = participants.stream().map(Participant::personId).toList();
        attend(edition, lecture, all);
        attend(edition, visit, List.of(asha.personId()));
        Answer attendance = Answer.to(asha.self().get(edition.path("/attendance/" + asha.personId())));
        assertThat(attendance.number("percentOfHeld")).isEqualTo(100);

        String form = awaitOpenSurvey(edition, asha, "SESSION");
        for (Participant participant : participants) {
            answer(participant, form);
        }
        assertThat(Answer.to(asha.self().get("/api/surveys/" + form)).number("responses"))
                .isEqualTo(5);
        Answer.to(officer.post("/api/surveys/" + form + "/closing", NOTHING));
        assertThat(Answer.to(officer.get("/api/surveys/" + form + "/results")).text("status"))
                .isEqualTo("CLOSED");

        String plan = awaitPlan(edition, asha);
        asha.self()
                .put("/api/action-plans/" + plan + "/draft", draft(visit))
                .expectStatus()
                .is2xxSuccessful();
        Answer.to(asha.self().post("/api/action-plans/" + plan + "/submission", NOTHING));

        edition.awaitMoment("2031-09-20T02:00:00Z");
        Answer.to(officer.post(edition.path("/completion"), NOTHING));
        await("alumni has scheduled the follow-ups of those who met the rule")
                .atMost(FOR_AN_EVENT)
                .untilAsserted(() -> {
                    assertThat(followUps(asha, plan).texts("followUps[*].dueOn"))
                            .containsExactly("2031-12-19", "2032-03-19", "2032-09-19");
                    assertThat(Answer.to(officer.get("/api/alumni?programmeId=" + edition.id()))
                                    .texts("items[*].personId"))
                            .contains(asha.personId());
                });

        edition.awaitMoment("2031-12-19T02:00:00Z");
        String followUp = "/api/follow-ups/"
                + followUps(asha, plan).texts("followUps[*].id").getFirst();
        String byLink = formInMessage(asha);
        assertThat(byLink).startsWith(system.gateway() + followUp + "/form?token=");
        Someone anybody = Someone.withoutAccount(system.gateway());
        assertThat(page(anybody.get(byLink))).contains("Small enterprises of the district keep accounts");
        assertThat(page(anybody.postForm(byLink, REPORT))).contains("Thank you");
        Answer reported = Answer.to(asha.self().get(followUp));
        assertThat(reported.texts("answer.outcomes[*].status")).containsExactly("SELF_REPORTED");
        String outcome = reported.texts("answer.outcomes[*].id").getFirst();
        Someone.withAccount(system.gateway(), "focal-point-lk")
                .post(followUp + "/outcomes/" + outcome + "/confirmation", NOTHING)
                .expectStatus()
                .is4xxClientError();
        String endorserLink = Answer.to(Someone.withAccount(system.gateway(), "focal-point-np")
                        .post(followUp + "/outcomes/" + outcome + "/endorser-link", NOTHING))
                .text("url");
        Answer.to(anybody.post(endorserLink, NOTHING));
        Answer confirmed = Answer.to(asha.self().get(followUp));
        assertThat(confirmed.texts("answer.outcomes[*].status")).containsExactly("CONFIRMED");
        assertThat(confirmed.texts("answer.outcomes[*].confirmedBy")).containsExactly("ENDORSER");

        String ofTheEdition = "/api/impact?programmeId=" + edition.id();
        Answer impact = Answer.to(officer.get(ofTheEdition));
        assertThat(impact.texts("countries[*].country")).containsExactly("NP");
        assertThat(impact.texts("totals[*].indicator")).containsExactly("Enterprises that keep accounts");
        assertThat(impact.number("totals[0].actual")).isEqualTo(12);
        Answer published = Answer.to(Someone.withoutAccount(system.gateway()).get(ofTheEdition));
        assertThat(published.texts("totals[?(@.suppressed == false)].indicator"))
                .as("what everybody may see of the words and figures of one person alone")
                .isEmpty();
        Answer behind = Answer.to(officer.get("/api/impact/plans?programmeId=" + edition.id()));
        assertThat(behind.texts("indicators[*].planId")).containsExactly(plan);

        Answer journey = Answer.to(asha.self().get("/api/me/journey"));
        assertThat(journey.texts("missing")).isEmpty();
        assertThat(journey.number("steps[0].attendance.sessionsAttended")).isEqualTo(2);
        assertThat(journey.texts("steps[0].surveys[?(@.answered == true)].id")).containsExactly(form);
        assertThat(journey.texts("steps[0].plan.followUps[*].answer.outcomes[*].status"))
                .containsExactly("CONFIRMED");
        assertThat(Answer.to(asha.self().get("/api/messages")).texts("items[*].template"))
                .contains("PLACE_OFFERED", "PLACE_CONFIRMED");

        Answer overview =
                Answer.to(Someone.withAccount(system.gateway(), "partner").get(edition.path("/overview")));
        assertThat(overview.texts("missing")).isEmpty();
        assertThat(overview.text("programme.status")).isEqualTo("COMPLETED");
        assertThat(overview.number("intake.nominated")).isEqualTo(5);
        assertThat(overview.number("intake.enrolled")).isEqualTo(5);
        assertThat(overview.number("attendance.attendances")).isEqualTo(6);
        assertThat(overview.number("attendance.percentOfHeld")).isEqualTo(60);
        assertThat(overview.number("feedback.responses")).isEqualTo(5);
        assertThat(overview.number("alumni.graduates")).isEqualTo(1);
        assertThat(overview.number("alumni.submitted")).isEqualTo(1);
        assertThat(overview.number("alumni.followUpsAnswered")).isEqualTo(1);
        assertThat(overview.number("alumni.outcomesConfirmed")).isEqualTo(1);
    }

    private static String session(Edition edition, Map<String, ?> what, String day) {
        Map<String, Object> session = new HashMap<>(what);
        session.put("startsAt", "2031-09-" + day + "T09:00");
        session.put("endsAt", "2031-09-" + day + "T11:00");
        return Answer.to(edition.officer().post(edition.path("/sessions"), session))
                .text("id");
    }

    private static void attend(Edition edition, String session, List<String> people) {
        Answer recorded = Answer.to(edition.officer()
                .post(
                        edition.path("/sessions/" + session + "/attendance"),
                        Map.of("personIds", people, "mode", "ONSITE")));
        assertThat(recorded.number("recorded")).isEqualTo(people.size());
    }

    private static String awaitOpenSurvey(Edition edition, Participant participant, String kind) {
        String open = "items[?(@.kind == '" + kind + "' && @.status == 'OPEN')].id";
        return await("a form about the session")
                .atMost(FOR_AN_EVENT)
                .until(
                        () -> Answer.to(participant.self().get("/api/surveys?programmeId=" + edition.id()))
                                .texts(open),
                        ids -> ids.size() == 1)
                .getFirst();
    }

    private static void answer(Participant participant, String survey) {
        Answer form = Answer.to(participant.self().get("/api/surveys/" + survey));
        List<Map<String, Object>> answers = new java.util.ArrayList<>();
        form.texts("questions[?(@.kind == 'RATING')].id")
                .forEach(question -> answers.add(Map.of("questionId", question, "rating", 4)));
        form.texts("questions[?(@.kind == 'NPS')].id")
                .forEach(question -> answers.add(Map.of("questionId", question, "rating", 9)));
        String path = "/api/surveys/" + survey + "/responses";
        Answer.to(participant.self().post(path, Map.of("answers", answers)));
        participant.self().post(path, Map.of("answers", answers)).expectStatus().isEqualTo(409);
    }

    private static String awaitPlan(Edition edition, Participant participant) {
        return await("a plan to work on")
                .atMost(FOR_AN_EVENT)
                .until(
                        () -> Answer.to(participant.self().get("/api/action-plans?programmeId=" + edition.id()))
                                .texts("items[*].id"),
                        ids -> ids.size() == 1)
                .getFirst();
    }

    private static Answer followUps(Participant participant, String plan) {
        return Answer.to(participant.self().get("/api/action-plans/" + plan));
    }

    private static Map<String, Object> draft(String inspiredBy) {
        return Map.of(
                "objective",
                "Small enterprises of the district keep accounts",
                "owner",
                "District office",
                "milestones",
                List.of(Map.of("title", "First course held", "dueOn", "2031-11-30")),
                "indicators",
                List.of(Map.of(
                        "name",
                        "Enterprises that keep accounts",
                        "unit",
                        "enterprises",
                        "sdgTarget",
                        "9.3",
                        "baseline",
                        3,
                        "target",
                        20,
                        "inspiredBySessionId",
                        inspiredBy)));
    }

    /** The last word of the message that says that an answer is due. */
    private static String formInMessage(Participant participant) {
        return await("a message with a link")
                .atMost(FOR_AN_EVENT)
                .until(
                        () -> Answer.to(participant.self().get("/api/messages"))
                                .texts("items[?(@.template == 'FOLLOW_UP_DUE')].text"),
                        texts -> texts.size() == 1)
                .getFirst()
                .strip()
                .replaceFirst("(?s).*\\s", "");
    }

    private static String page(ResponseSpec answer) {
        return Objects.requireNonNull(answer.expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
