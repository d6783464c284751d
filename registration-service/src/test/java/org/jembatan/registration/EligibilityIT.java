package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.registration.Answers.ApplicationRead;
import org.jembatan.registration.Answers.VerdictRead;
import org.jembatan.registration.Answers.WaiverRead;

/** The rules of an edition, as they are stored, on what registration has stored of people and editions. */
@RunningService
class EligibilityIT {

    @Autowired
    Counterparts counterparts;

    @Test
    void whoTookPartBeforeIsRecognisedByTheirAddress() {
        ApplicationRead earlier = counterparts.endorsedSpeaking("EN", "Twice@Example.org");
        counterparts.select(earlier, "REFUSE");
        counterparts.confirm(earlier);
        counterparts.awaitStatus(earlier, "ENROLLED");
        String programme = earlier.programmeId();
        Counterparts.EDITIONS.tell(programme, 2, "edition.completed.v1", Counterparts.edition(programme, 1));
        await("intake of " + programme + " completed")
                .atMost(Counterparts.SOON)
                .until(() -> "COMPLETED".equals(counterparts.intake(programme).status()));

        ApplicationRead again = counterparts.endorsedSpeaking("EN", "twice@example.org");
        ApplicationRead newcomer = counterparts.endorsedSpeaking("EN", "twiceXexample@example.org");
        for (ApplicationRead application : new ApplicationRead[] {again, newcomer}) {
            counterparts.layDownRules(application.programmeId(), "\"0\"", """
                    {"rules": [{"kind": "COUNTRY", "countries": ["NP"]}, {"kind": "REPEAT_PARTICIPATION"}]}""");
        }
        assertThat(counterparts.eligibility(again))
                .containsExactly(new VerdictRead("COUNTRY", "PASS"), new VerdictRead("REPEAT_PARTICIPATION", "FAIL"));
        assertThat(counterparts.eligibility(newcomer))
                .containsExactly(new VerdictRead("COUNTRY", "PASS"), new VerdictRead("REPEAT_PARTICIPATION", "PASS"));

        assertThat(counterparts.select(again, "REFUSE").refusedAs("not-eligible"))
                .isTrue();
        assertThat(counterparts.selectDespite(again, "Teaches others at home").candidacy())
                .isEqualTo("OFFERED");
        assertThat(counterparts.waivers(again))
                .containsExactly(new WaiverRead(List.of("REPEAT_PARTICIPATION"), "Teaches others at home"));
        assertThat(counterparts.select(newcomer, "REFUSE").candidacy()).isEqualTo("OFFERED");

        counterparts.layDownRules(again.programmeId(), "\"1\"", "{\"rules\": []}");
        assertThat(counterparts.eligibility(again)).isEmpty();
    }
}
