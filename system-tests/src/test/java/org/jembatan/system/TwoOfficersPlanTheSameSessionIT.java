package org.jembatan.system;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody overwrites what somebody else has written meanwhile without having seen it. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class TwoOfficersPlanTheSameSessionIT {

    private final Visitors visitors;

    TwoOfficersPlanTheSameSessionIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void theSecondSeesWhatTheFirstHasWritten() {
        Edition edition = Edition.announced(visitors.gateway(), "A week that two plan", 2031);
        String session = Answer.to(edition.officer()
                        .post(
                                edition.path("/sessions"),
                                Map.of(
                                        "kind", "LECTURE",
                                        "title", "Batik and its markets",
                                        "startsAt", "2031-09-15T09:00",
                                        "endsAt", "2031-09-15T10:30",
                                        "speakerIds", List.of())))
                .text("id");
        String agenda = "/office/editions/" + edition.id() + "/agenda";

        try (Visitor one = visitors.atADesk();
                Visitor other = visitors.atADesk()) {
            one.opens(agenda).signsIn("officer@jembatan.example").sees("Agenda").reads("Batik and its markets");
            one.looksAt("agenda");
            other.opens(agenda + "?session=" + session).signsIn("officer@jembatan.example");
            other.types("Title", "Batik, from cloth to customer");

            one.opens(agenda + "?session=" + session)
                    .types("Title", "Batik for export")
                    .presses("Save");
            one.reads("Saved.");

            other.presses("Save").reads("Batik for export").looksAt("agenda-stale");
            other.presses("Go on with what I typed").reads("Saved.");
            one.opens(agenda).reads("Batik, from cloth to customer");
        }
    }
}
