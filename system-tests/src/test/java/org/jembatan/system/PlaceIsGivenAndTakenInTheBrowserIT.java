package org.jembatan.system;

import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An officer gives a place at a desk, a candidate takes it on a phone, and the officer sees it happen. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class PlaceIsGivenAndTakenInTheBrowserIT {

    private static final String NAME = "ສົມສັກ Example";

    private final Visitors visitors;

    PlaceIsGivenAndTakenInTheBrowserIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void officerSelectsAndCandidateConfirms() {
        Edition edition = Edition.announced(visitors.gateway(), "A place for somebody", 2031);
        Someone focalPoint = Someone.withAccount(visitors.gateway(), "focal-point-np");
        Answer nominated = Answer.to(focalPoint.post("/api/nominations", edition.nomination(NAME, Map.of())));
        Answer.to(focalPoint.post("/api/applications/" + nominated.text("id") + "/endorsement", Edition.NOTHING));

        try (Visitor officer = visitors.atADesk();
                Visitor candidate = visitors.participantOnAPhone(nominated.text("personId"), "NP")) {
            officer.opens("/office/editions/" + edition.id() + "/intake")
                    .signsIn("officer@jembatan.example")
                    .sees("Intake")
                    .reads(NAME)
                    .looksAt("intake");
            officer.follows("Select: " + NAME).reads("Select " + NAME + "?").presses("Select");
            officer.reads("A place is offered to " + NAME);

            candidate
                    .opens("/me/journey")
                    .sees("My journey")
                    .reads("A place for somebody")
                    .looksAt("journey");
            candidate.presses("Confirm my place").reads("enrolled");

            officer.reads("They have confirmed and take part.");
            officer.opens("/office").sees("Editions").looksAt("office");
            officer.opens("/office/editions/" + edition.id())
                    .sees("A place for somebody")
                    .looksAt("edition");
        }
    }
}
