package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was typed is not lost, what is sent twice arrives once, and the browser's own button leads back. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class SessionEndsWhileSomebodyTypesIT {

    private static final String FOCAL_POINT = "focal-point-lk@jembatan.example";

    private final Visitors visitors;

    SessionEndsWhileSomebodyTypesIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void nothingIsLostAndNothingIsSentTwice() {
        Edition edition = Edition.announced(visitors.gateway(), "A session that ends", 2031);
        try (Visitor focalPoint = visitors.atADesk()) {
            focalPoint
                    .opens("/country/nominate?programme=" + edition.id())
                    .signsIn(FOCAL_POINT)
                    .sees("Nominate a candidate");
            focalPoint.types("Name", "Nimal Example").losesTheSession();
            focalPoint
                    .types("E-mail address", "nimal@village.example")
                    .types("Position (optional)", "Head of the section for small industry")
                    .chooses("Entrepreneur")
                    .chooses("On site");
            focalPoint.presses("Send the nomination").sees("Sign in").signsIn(FOCAL_POINT);

            focalPoint
                    .sees("Nominate a candidate")
                    .hasTyped("Name", "Nimal Example")
                    .hasTyped("E-mail address", "nimal@village.example")
                    .hasTyped("Position (optional)", "Head of the section for small industry");
            focalPoint.pressesTwice("Send the nomination").reads("The nomination has arrived");
        }
        Answer applications = Answer.to(edition.officer().get("/api/applications?programmeId=" + edition.id()));
        assertThat(applications.texts("items[*].status")).containsExactly("NOMINATED");
    }

    @Test
    void backLeadsThroughWhatWasSeen() {
        Edition edition = Edition.announced(visitors.gateway(), "There and back", 2031);
        try (Visitor officer = visitors.atADesk()) {
            officer.opens("/office/editions/" + edition.id())
                    .signsIn("officer@jembatan.example")
                    .sees("There and back");
            officer.follows("Intake").sees("Intake").follows("Agenda").sees("Agenda");
            officer.follows("New session").reads("Plan this session");

            officer.goesBack().misses("Plan this session").sees("Agenda");
            officer.goesBack().sees("Intake").goesBack().sees("There and back");
        }
    }
}
