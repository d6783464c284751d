package org.jembatan.system;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public sees without signing in. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class EverybodyLooksInTheBrowserIT {

    private final Visitors visitors;

    EverybodyLooksInTheBrowserIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void anEditionIsReadWithoutScriptsAndHostileTextsAreOnlyTexts() {
        Edition edition = Edition.announced(visitors.gateway(), "Weaving <script>alert(1)</script>", 2031);
        try (Visitor visitor = visitors.withoutScripts()) {
            visitor.opens("/programmes/" + edition.id()).sees("Weaving <script>alert(1)</script>");
        }
        try (Visitor visitor = visitors.onAPhone()) {
            visitor.opens("/programmes/" + edition.id()).reads("Nepal").looksAt("programme");
        }
    }

    @Test
    void impactIsThereForEverybody() {
        try (Visitor visitor = visitors.atADesk()) {
            visitor.opens("/impact").sees("Impact").looksAt("impact");
        }
    }

    @Test
    void aCertificateThatNeverWasIsSaidToBeNone() {
        try (Visitor visitor = visitors.onAPhone()) {
            visitor.opens("/certificates").sees("Check a certificate").looksAt("certificates");
            visitor.types("Code", "AAAA-BBBB-CCCC-DDDD").presses("Check");
            visitor.looksAt("certificate-unknown");
        }
    }

    @Test
    void whereThereIsNothingThePageSaysSo() {
        try (Visitor visitor = visitors.atADesk()) {
            visitor.opens("/programmes/00000000-0000-4000-8000-000000000000").looksAt("nothing-here");
        }
    }
}
