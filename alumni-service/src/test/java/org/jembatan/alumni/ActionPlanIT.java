package org.jembatan.alumni;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.alumni.Counterparts.Answer;
import org.jembatan.chassis.test.TestTopic.Told;

/** A plan, from the enrolment that opens it to the version that others hear of. */
@RunningService
class ActionPlanIT {

    @Autowired
    Counterparts counterparts;

    @Test
    void whoIsEnrolledFindsADraftAndSubmitsIt() {
        Participation who = Alumni.from("NP");
        Counterparts.enrol(who, 1);
        Counterparts.enrol(who, 1);
        String self = counterparts.self(who);
        Answer opened = counterparts.await200(Counterparts.path(who), self, answer -> true);
        assertThat(opened.at("$.status")).isEqualTo("DRAFT");

        Answer incomplete = counterparts.post(Counterparts.path(who) + "/submission", self, "");
        assertThat(incomplete.refusedAs(422, "incomplete-plan")).isTrue();
        assertThat(counterparts
                        .put(Counterparts.path(who) + "/draft", self, Counterparts.COMPLETE_DRAFT)
                        .status())
                .isEqualTo(200);
        String key = Alumni.anId();
        Answer submitted = counterparts.post(Counterparts.path(who) + "/submission", self, "", key);
        assertThat(submitted.status()).isEqualTo(201);
        assertThat(submitted.at("$.number")).isEqualTo("1");
        assertThat(submitted.at("$.content.indicators[0].target")).isEqualTo("10");
        assertThat(counterparts
                        .post(Counterparts.path(who) + "/submission", self, "", key)
                        .body())
                .isEqualTo(submitted.body());

        Told told = Counterparts.PLANS.awaitEvents(who.planId().value(), 1).getFirst();
        assertThat(told.type()).isEqualTo("plan.submitted.v1");
        assertThat(told.body())
                .contains("\"version\":1", who.personId().value())
                .doesNotContain("weavers");
    }

    @Test
    void anEndedEnrolmentTakesTheDraftBackAlsoWhenItIsToldAgain() {
        Participation who = Alumni.from("NP");
        Counterparts.enrol(who, 1);
        Counterparts.cancelEnrolment(who, 2);
        Counterparts.enrol(who, 1);
        Participation next = new Participation(who.programmeId(), new PersonId(Alumni.anId()), "NP");
        Counterparts.enrol(next, 3);

        counterparts.await200(Counterparts.path(next), counterparts.self(next), answer -> true);
        Answer withdrawn = counterparts.get(Counterparts.path(who), counterparts.self(who));
        assertThat(withdrawn.at("$.status")).isEqualTo("WITHDRAWN");
        assertThat(counterparts
                        .put(Counterparts.path(who) + "/draft", counterparts.self(who), Counterparts.COMPLETE_DRAFT)
                        .refusedAs(409, "plan-is-withdrawn"))
                .isTrue();
    }

    @Test
    void aPlanIsShownToThoseWhomItConcerns() {
        Participation who = Alumni.from("NP");
        Counterparts.enrol(who, 1);
        counterparts.await200(Counterparts.path(who), counterparts.officer(), answer -> true);

        String list = "/api/action-plans?programmeId=" + who.programmeId().value();
        assertThat(counterparts.get(list, counterparts.focalPoint("NP")).at("$.items.length()"))
                .isEqualTo("1");
        assertThat(counterparts.get(list, counterparts.focalPoint("AF")).at("$.items.length()"))
                .isEqualTo("0");
        assertThat(counterparts
                        .get(Counterparts.path(who), counterparts.focalPoint("AF"))
                        .refusedAs(404, "unknown-plan"))
                .isTrue();
        assertThat(counterparts
                        .get(Counterparts.path(who), counterparts.self(Alumni.from("NP")))
                        .refusedAs(404, "unknown-plan"))
                .isTrue();
        assertThat(counterparts.get(Counterparts.path(who), null).status()).isEqualTo(401);
    }
}
