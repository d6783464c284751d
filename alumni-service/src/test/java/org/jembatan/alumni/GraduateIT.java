package org.jembatan.alumni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.alumni.Counterparts.Answer;
import org.jembatan.chassis.test.TestTopic.Told;

/** From the end of a participation to a certificate that anybody can check. */
@RunningService
class GraduateIT {

    private static final String NAME = "{\"name\": \"आशा राई · ນາງ ສຸດາ · عائشة\"}";

    @Autowired
    Counterparts counterparts;

    @Test
    void whoMetTheRuleGraduatesAndHoldsACertificateUntilItIsRevoked() {
        Participation who = Alumni.from("NP");
        Counterparts.announce(who.programmeId(), 1, "Small Enterprises");
        Counterparts.conclude(who, 80, "2046-07-31");
        Counterparts.conclude(who, 80, "2046-07-31");
        String self = counterparts.self(who);
        awaitGraduates(who, "1");

        String key = Alumni.anId();
        Answer issued = awaitCertificate(who, self, key);
        String code = issued.at("$.code");
        assertThat(counterparts.post(certificateOf(who), self, NAME, key).at("$.code"))
                .isEqualTo(code);

        Answer checked = counterparts.get("/api/certificates/" + code, null);
        assertThat(checked.at("$.status")).isEqualTo("VALID");
        assertThat(checked.at("$.name")).isEqualTo("आशा राई · ນາງ ສຸດາ · عائشة");
        assertThat(checked.at("$.programme")).isEqualTo("Small Enterprises");
        assertThat(checked.at("$.dates.endsOn")).isEqualTo("2046-07-31");
        assertThat(checked.at("$.country")).isEqualTo("NP");

        String revocation = "/api/certificates/" + code + "/revocation";
        String reason = "{\"reason\": \"Printed for the wrong edition\"}";
        assertThat(counterparts.post(revocation, self, reason).status()).isEqualTo(403);
        counterparts.post(revocation, counterparts.officer(), reason);
        assertThat(counterparts.get("/api/certificates/" + code, null).at("$.status"))
                .isEqualTo("REVOKED");
        assertThat(counterparts.get("/api/certificates/ABC", null).refusedAs(404, "unknown-certificate"))
                .isTrue();

        assertThat(Counterparts.GRADUATES.awaitEvents(who.graduateId().value(), 3))
                .extracting(Told::type)
                .containsExactly("graduate.graduated.v1", "certificate.issued.v1", "certificate.revoked.v1");
        assertThat(Counterparts.GRADUATES.awaitEvents(who.graduateId().value(), 3))
                .extracting(Told::body)
                .allSatisfy(body -> assertThat(body).doesNotContain("आशा", code));
    }

    @Test
    void whoStayedBelowTheRuleTookPartButGetsNoCertificate() {
        Participation below = Alumni.from("NP");
        Participation above =
                new Participation(below.programmeId(), Alumni.from("LA").personId(), "LA");
        Counterparts.announce(below.programmeId(), 1, "Small Enterprises");
        Counterparts.conclude(below, 79, "1996-07-31");
        Counterparts.conclude(above, 81, "1996-07-31");
        awaitGraduates(above, "1");
        counterparts.await200(
                "/api/impact/summary?from=1996&to=1996",
                counterparts.officer(),
                summary -> summary.at("$.beneficiaries").equals("2"));

        Answer summary = counterparts.get("/api/impact/summary?from=1990&to=1996", null);
        assertThat(summary.at("$.countries")).isEqualTo("2");
        assertThat(summary.at("$.editions")).isEqualTo("1");
        assertThat(counterparts
                        .get("/api/impact/summary?from=1997&to=1999", null)
                        .at("$.beneficiaries"))
                .isEqualTo("0");
        assertThat(counterparts
                        .get(
                                "/api/impact/progress?programmeId="
                                        + below.programmeId().value(),
                                counterparts.officer())
                        .at("$.graduates"))
                .isEqualTo("1");
        Answer refused = counterparts.post(certificateOf(below), counterparts.self(below), NAME);
        assertThat(refused.refusedAs(409, "attendance-rule-unmet")).isTrue();
        assertThat(refused.at("$.unmet.percentOfHeld")).isEqualTo("79");
        assertThat(counterparts
                        .get(Counterparts.path(below), counterparts.officer())
                        .status())
                .isEqualTo(404);
        assertThat(counterparts
                        .post(certificateOf(above), counterparts.self(below), NAME)
                        .refusedAs(404, "unknown-graduate"))
                .isTrue();
    }

    /** The edition's facts come on a topic of their own, perhaps a moment later. */
    private Answer awaitCertificate(Participation who, String self, String key) {
        return await("certificate")
                .atMost(Counterparts.SOON)
                .until(() -> counterparts.post(certificateOf(who), self, NAME, key), answer -> answer.status() == 201);
    }

    private void awaitGraduates(Participation who, String count) {
        counterparts.await200(
                "/api/alumni?programmeId=" + who.programmeId().value(),
                counterparts.officer(),
                graduates -> graduates.at("$.items.length()").equals(count));
    }

    private static String certificateOf(Participation who) {
        return "/api/alumni/" + who.graduateId().value() + "/certificate";
    }
}
