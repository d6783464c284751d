package org.jembatan.alumni.graduation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.edition.EditionFacts.EditionTerms;
import org.jembatan.alumni.graduation.Certificate.Status;
import org.jembatan.chassis.domain.CommandKey;

class GraduationTest {

    private static final Instant NOW = Instant.parse("2026-08-01T02:00:00Z");
    private static final EditionTerms EDITION =
            new EditionTerms("Small Enterprises", Alumni.LAST_DAY.minusDays(4), Alumni.LAST_DAY, Alumni.JAKARTA);

    private final GraduationsInMemory graduations = new GraduationsInMemory();
    private final Participation who = Alumni.from("NP");

    @Test
    void whoMeetsTheRuleGraduatesAndWhoIsOneBelowDoesNot() {
        assertThat(graduations.concluded(who, 80).raisedEvents()).containsExactly(GraduateEvent.Graduated.of(who));
        assertThat(graduations.concluded(who, 79).raisedEvents()).isEmpty();
    }

    @Test
    void belowTheRuleThereIsNothingToCertify() {
        Graduation below = graduations.concluded(who, 79);
        assertThatThrownBy(() -> issue(below, "A", Alumni.newCommand()))
                .isInstanceOfSatisfying(
                        AttendanceRuleUnmet.class,
                        refusal -> assertThat(refusal.facts().get("unmet"))
                                .isEqualTo(Map.of(
                                        "percentOfHeld", 79,
                                        "requiredPercent", 80,
                                        "sessionsHeld", 100,
                                        "sessionsAttended", 79)));
        assertThat(below.certificates()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ນາງ ສຸດາ", "ဒေါ်အေးအေး", "आशा राई", "عائشة الراعي"})
    void aNameIsPrintedAsItWasGiven(String name) {
        Graduation graduation = graduations.concluded(who, 90);
        issueTo(graduation, name, "A", Alumni.newCommand());
        assertThat(graduation.certificate("A").orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void thereIsOneValidCertificateAndARepeatedCommandFindsIt() {
        Graduation graduation = graduations.concluded(who, 90);
        graduation.takeRaisedEvents();
        CommandKey command = Alumni.newCommand();
        assertThat(issue(graduation, "A", command).code()).isEqualTo("A");
        assertThat(issue(graduation, "B", command).code()).isEqualTo("A");
        assertThatThrownBy(() -> issue(graduation, "C", Alumni.newCommand()))
                .isInstanceOf(CertificateAlreadyIssued.class);
        assertThat(graduation.raisedEvents()).containsExactly(GraduateEvent.CertificateIssued.of(who));
    }

    @Test
    void aRevokedCertificateStaysKnownAndAnotherMayFollow() {
        Graduation graduation = graduations.concluded(who, 90);
        issue(graduation, "A", Alumni.newCommand());
        graduation.takeRaisedEvents();

        assertThat(graduation.revoke("A", "Wrong name", NOW)).isTrue();
        assertThat(graduation.revoke("A", "Once more", NOW)).isFalse();
        assertThat(graduation.raisedEvents()).containsExactly(GraduateEvent.CertificateRevoked.of(who));
        issue(graduation, "B", Alumni.newCommand());
        assertThat(graduation.certificates())
                .extracting(Certificate::status)
                .containsExactly(Status.REVOKED, Status.VALID);
        assertThatThrownBy(() -> graduation.revoke("Z", "No such", NOW)).isInstanceOf(UnknownCertificate.class);
    }

    @Test
    void codesAreLongAndDoNotRepeat() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            codes.add(CertificateCode.next());
        }
        assertThat(codes).hasSize(1000).allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{26}"));
    }

    private static Certificate issue(Graduation graduation, String code, CommandKey command) {
        return issueTo(graduation, "Asha Rai", code, command);
    }

    private static Certificate issueTo(Graduation graduation, String name, String code, CommandKey command) {
        return graduation.issue(name, code, EDITION, command, NOW);
    }
}
