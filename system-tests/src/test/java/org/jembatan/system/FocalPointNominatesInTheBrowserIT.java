package org.jembatan.system;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A focal point, who is here twice a year, puts a candidate forward and speaks for them. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class FocalPointNominatesInTheBrowserIT {

    private final Visitors visitors;

    FocalPointNominatesInTheBrowserIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void focalPointNominatesAndEndorses() {
        Edition edition = Edition.announced(visitors.gateway(), "Looking for candidates", 2031);
        try (Visitor focalPoint = visitors.atADesk()) {
            focalPoint
                    .opens("/country")
                    .signsIn("focal-point-np@jembatan.example")
                    .sees("Nepal");
            focalPoint.reads("Looking for candidates").looksAt("country");

            focalPoint.opens("/country/nominate?programme=" + edition.id()).sees("Nominate a candidate");
            focalPoint.types("Name", "सीता Example");
            focalPoint.opens("/country/nominate?programme=" + edition.id());
            focalPoint.hasTyped("Name", "सीता Example").looksAt("nominate");
            focalPoint
                    .types("E-mail address", "sita@village.example")
                    .chooses("Entrepreneur")
                    .chooses("On site");
            focalPoint.presses("Send the nomination").reads("The nomination has arrived");

            focalPoint.presses("Endorse").reads("All who have to speak").looksAt("candidate");
        }
    }
}
