package org.jembatan.system;

import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an empty form to an agenda that was released, changed, and released with what changed. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class OfficerSetsUpAnEditionIT {

    private static final String TITLE = "An edition from an empty form";

    private final Visitors visitors;

    OfficerSetsUpAnEditionIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void announcesLaysDownRulesAndReleasesTwice() {
        try (Visitor officer = visitors.atADesk()) {
            officer.opens("/office").signsIn("officer@jembatan.example").sees("Editions");
            Edition edition = announces(officer);
            laysDownRules(officer, edition);
            releasesTwice(officer, edition);
        }
    }

    private Edition announces(Visitor officer) {
        officer.follows("New edition").sees("New edition").looksAt("edition-new");
        officer.types("Title", TITLE)
                .types("Host", "Ministry of State Secretariat")
                .types("Place", "Bandung")
                .chooses("On site")
                .types("First day", "2031-10-06")
                .types("Last day", "2031-10-10")
                .types("Last day for nominations", "2031-09-01")
                .types("Places in all", "12")
                .selects("Add a country", "Papua New Guinea");
        officer.presses("Create the draft").sees(TITLE).reads("This is a draft").looksAt("edition-draft");
        officer.follows("Announce").reads("Announce this edition?").looksAt("edition-announcement");
        officer.presses("Announce").reads("The edition is announced.").reads("Nominations close");
        return Edition.of(visitors.gateway(), officer.lastPartOfAddress());
    }

    private void laysDownRules(Visitor officer, Edition edition) {
        Map<String, Object> nomination = edition.nomination("Bina Example", Map.of());
        nomination.put("candidate", Map.of("name", "Bina Example", "email", "bina@village.example", "country", "PG"));
        Answer.to(Someone.withAccount(visitors.gateway(), "focal-point-pg").post("/api/nominations", nomination));

        officer.follows("Intake")
                .sees("Intake")
                .follows("No rules of eligibility are laid down")
                .sees("Rules of eligibility");
        officer.chooses("Age").types("From years", "25").types("To years", "45");
        officer.presses("Try it out")
                .reads("1 verdict would change")
                .reads("Bina Example")
                .looksAt("rules");
        officer.presses("Lay down the rules").reads("The rules are laid down.");
    }

    private static void releasesTwice(Visitor officer, Edition edition) {
        officer.opens("/office/editions/" + edition.id() + "/agenda").sees("Agenda");
        officer.follows("New session").types("Title", "Opening").looksAt("session-new");
        officer.presses("Plan this session").reads("Saved. Participants see it with the next release.");
        officer.follows("Look at 1 change and release it").sees("Release the agenda");
        officer.presses("Release now").reads("Release 1 is out.");

        officer.follows("Agenda").sees("Agenda").presses("Opening 09:00–10:00 · Lecture");
        officer.types("From", "10:00").types("Until", "11:00").presses("Save");
        officer.follows("Look at 1 change and release it").reads("moved").looksAt("release");
        officer.presses("Release now").reads("Release 2 is out.");
        officer.follows("Show what changed").reads("Hide what changed").looksAt("releases");
    }
}
