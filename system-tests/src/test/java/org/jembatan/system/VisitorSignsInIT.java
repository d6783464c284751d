package org.jembatan.system;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.system.Edition.Participant;

/** What is on offer is there for everybody at once; what is one's own, after signing in. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class VisitorSignsInIT {

    private final Visitors visitors;

    VisitorSignsInIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void catalogueCanBeReadWithoutScripts() {
        Edition.announced(visitors.gateway(), "An edition to be read about", 2031);
        try (Visitor visitor = visitors.withoutScripts()) {
            visitor.opens("/").sees("Programmes").reads("An edition to be read about");
        }
        try (Visitor visitor = visitors.onAPhone()) {
            visitor.opens("/").sees("Programmes").looksAt("catalogue");
        }
        try (Visitor visitor = visitors.atADesk()) {
            visitor.opens("/?lang=id")
                    .sees("Program")
                    .reads("Pencalonan sampai")
                    .looksAt("catalogue-id");
        }
    }

    @Test
    void officerSignsInAndOut() {
        try (Visitor officer = visitors.atADesk()) {
            officer.opens("/").follows("Sign in").sees("Sign in").looksAt("sign-in");
            officer.signsIn("officer@jembatan.example").sees("Editions").reads("officer@jembatan.example");
            officer.presses("Sign out").sees("Sign out").presses("Sign out").sees("You have signed out");
        }
    }

    @Test
    void participantSeesOwnJourney() {
        Edition edition = Edition.announced(visitors.gateway(), "An edition to take part in", 2031);
        Participant participant = edition.enrolled(1).getFirst();
        try (Visitor visitor = visitors.participantOnAPhone(participant.personId(), "NP")) {
            visitor.opens("/me")
                    .sees("My journey")
                    .reads("An edition to take part in")
                    .looksAt("journey");
        }
    }
}
