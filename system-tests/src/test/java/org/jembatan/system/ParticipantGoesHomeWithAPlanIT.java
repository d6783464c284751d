package org.jembatan.system;

import static org.awaitility.Awaitility.await;
import static org.jembatan.system.Edition.FOR_AN_EVENT;
import static org.jembatan.system.Edition.NOTHING;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.system.Edition.Participant;

/**
 * A participant on a phone, an officer and a focal point at their desks: from the first session to what came of it at home.
 * Plays in 2033.
 */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(5)
class ParticipantGoesHomeWithAPlanIT {

    private static final String EDITION = "A week with a phone";
    private static final String SESSION = "Finance for small enterprises";
    private static final String NAME = "Maya Example 0";
    private static final String DURING_THE_SESSION = "2033-09-15T03:00:00Z";
    private static final String AFTER_THE_LAST_DAY = "2033-09-20T02:00:00Z";
    private static final String THREE_MONTHS_LATER = "2033-12-19T02:00:00Z";

    private final Visitors visitors;

    ParticipantGoesHomeWithAPlanIT(Visitors visitors) {
        this.visitors = visitors;
    }

    @Test
    void attendsAnswersPlansAndReportsWhatCameOfIt() {
        Edition edition = Edition.announced(visitors.gateway(), EDITION, 2033);
        Participant maya = edition.enrolled(3, "Maya Example").getFirst();
        Answer.to(edition.officer()
                .post(
                        edition.path("/sessions"),
                        Map.of(
                                "kind", "LECTURE",
                                "title", SESSION,
                                "startsAt", "2033-09-15T09:00",
                                "endsAt", "2033-09-15T11:00")));
        Answer.to(edition.officer().post(edition.path("/agenda/releases"), NOTHING));
        edition.awaitMoment(DURING_THE_SESSION);

        try (Visitor officer = visitors.atADesk();
                Visitor participant = visitors.participantOnAPhone(maya.personId(), "NP")) {
            checksIn(participant);
            recordsTheOthers(officer, edition);
            answersAboutTheSession(participant);
            plans(participant);

            edition.awaitMoment(AFTER_THE_LAST_DAY);
            completes(officer, edition);
            printsTheCertificate(participant);

            edition.awaitMoment(THREE_MONTHS_LATER);
            reportsWithoutScripts(linkInLetterTo(maya));
            signsThePlanAndConfirmsOneOfTwo();
            seesBothFigures(officer, edition);
        }
    }

    private static void checksIn(Visitor participant) {
        participant.opens("/me/journey").reads(EDITION).follows("My agenda");
        participant.sees("My agenda").reads(SESSION).looksAt("my-agenda");
        participant.presses("I am here").reads("you are checked in");
    }

    private static void recordsTheOthers(Visitor officer, Edition edition) {
        officer.opens("/office/editions/" + edition.id() + "/attendance")
                .signsIn("officer@jembatan.example")
                .sees("Attendance")
                .looksAt("attendance");
        officer.follows("Take attendance: " + SESSION).sees(SESSION).reads("1 of 3 are here");
        officer.presses("Everybody is here").reads("3 of 3 are here").looksAt("roll");
        officer.presses("Record 2 ticks").reads("2 attendances are recorded.");
    }

    private static void answersAboutTheSession(Visitor participant) {
        participant.opens("/me/journey").follows("Answer about the session “" + SESSION + "”");
        participant.sees("What do you think of the session").rates(4).looksAt("survey");
        participant.presses("Send my answers").reads("Thank you: your answers have arrived.");
    }

    private static void plans(Visitor participant) {
        participant.opens("/me/journey").follows("Work on my plan").sees("My plan");
        participant
                .presses("Submit my plan")
                .reads("Before it can be submitted")
                .looksAt("plan-incomplete");
        participant
                .types("Objective", "Small enterprises of the district keep accounts")
                .types("Who is responsible at home", "District office")
                .presses("Add a milestone")
                .types("What will be done", "First course held")
                .types("By when", "2033-11-30")
                .presses("Add an indicator")
                .types("What is counted", "Enterprises that keep accounts")
                .types("In what", "enterprises")
                .types("Now", "3")
                .types("Target", "20")
                .types("SDG target, such as 9.3", "9.3")
                .selects("Which session gave you the idea? (optional)", SESSION);
        participant.presses("Submit my plan").reads("Version 1 is submitted.");

        participant.types("By when", "2033-12-15").presses("Submit the changed plan");
        participant.reads("Version 2 is submitted.").looksAt("plan");
        participant.follows("Version 2").sees("Version 2");
        participant.reads("What is different from version 1").reads("First course held, 15 December 2033");
        participant.looksAt("plan-versions");
    }

    private static void completes(Visitor officer, Edition edition) {
        officer.opens("/office/editions/" + edition.id()).sees(EDITION).reads("The last day has come.");
        officer.follows("Complete").reads("Complete this edition?").looksAt("edition-completion");
        officer.presses("Complete").reads("The edition is completed.");
    }

    private static void printsTheCertificate(Visitor participant) {
        participant.opens("/me/journey").follows("Print my certificate").sees("My certificate");
        participant.hasTyped("Your name as it is to be printed", NAME);
        participant.presses("Print it like this").reads("Your certificate is issued.");
        participant.reads("/certificates/").looksAt("certificate-issued").presses("Print");
        participant.follows("Open the page of its check").sees("Check a certificate");
        participant.reads("This certificate is valid.").reads(NAME).looksAt("certificate-valid");
    }

    /** The last word of the message that says that an answer is due. */
    private static URI linkInLetterTo(Participant alumnus) {
        return URI.create(await("a message with a link")
                .atMost(FOR_AN_EVENT)
                .until(
                        () -> Answer.to(alumnus.self().get("/api/messages"))
                                .texts("items[?(@.template == 'FOLLOW_UP_DUE')].text"),
                        texts -> texts.size() == 1)
                .getFirst()
                .strip()
                .replaceFirst("(?s).*\\s", ""));
    }

    private void reportsWithoutScripts(URI link) {
        try (Visitor alumnus = visitors.withoutScripts()) {
            alumnus.opens(link.toString()).sees("What has become of your plan");
            alumnus.types("Enterprises that keep accounts (enterprises)", "12");
            alumnus.selects("Outcome 1", "What it is", "People whom I trained")
                    .types("Outcome 1", "How many or how much", "14")
                    .types("Outcome 1", "Of what", "people")
                    .types("Outcome 1", "What happened", "Two courses for owners of small enterprises");
            alumnus.selects("Outcome 2", "What it is", "Jobs")
                    .types("Outcome 2", "How many or how much", "3")
                    .types("Outcome 2", "Of what", "jobs")
                    .types("Outcome 2", "What happened", "Three people keep the books of others now");
            alumnus.presses("Send the answer").sees("Thank you");
        }
    }

    private void signsThePlanAndConfirmsOneOfTwo() {
        try (Visitor focalPoint = visitors.atADesk()) {
            focalPoint
                    .opens("/country")
                    .signsIn("focal-point-np@jembatan.example")
                    .sees("Nepal");
            focalPoint
                    .reads("Plans to co-sign")
                    .follows(NAME)
                    .sees("Plan of " + NAME)
                    .looksAt("plan-to-sign");
            focalPoint.presses("Co-sign version 2").reads("Co-signed");
            focalPoint
                    .opens("/country")
                    .reads("Outcomes to confirm")
                    .follows(NAME)
                    .sees(NAME);
            focalPoint.reads("2 outcomes wait for your confirmation.");
            focalPoint.presses("Confirm: Knowledge passed on: 14 people").reads("Confirmed. It counts as confirmed");
            focalPoint
                    .reads("confirmed by your country")
                    .reads("reported by the alumnus")
                    .looksAt("outcomes");
        }
    }

    private static void seesBothFigures(Visitor officer, Edition edition) {
        officer.opens("/impact?programme=" + edition.id())
                .sees("Impact")
                .reads("1 confirmed, 1 reported by alumni alone");
        officer.readsInRow("Knowledge passed on", "14", "0", "14", "people");
        officer.readsInRow("Jobs", "0", "3", "3", "jobs").looksAt("impact-edition");
    }
}
