package org.jembatan.local.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jembatan.local.demo.Script.Stage;

/**
 * One edition in numbers, as they are known beforehand or as the API shows them.
 *
 * @param sessions that have been held
 * @param attendances how often somebody was at a session
 * @param responses to all forms
 * @param plans that have been submitted
 * @param selfReported outcomes that nobody has confirmed
 */
record Figures(
        int nominated,
        int enrolled,
        int countries,
        int waiting,
        int sessions,
        int attendances,
        int responses,
        int graduates,
        int plans,
        int followUpsAnswered,
        int selfReported,
        int confirmed) {

    /** What has to come out: the known numbers of people and countries, and what the participants do by their scripts. */
    static Figures of(RealEdition edition, List<Participant> participants) {
        List<Script> scripts = participants.stream().map(Participant::script).toList();
        int reported = 0;
        int confirmed = 0;
        for (Script script : scripts) {
            List<Stage> reports =
                    Arrays.stream(Stage.values()).filter(script::reports).toList();
            reported += reports.size();
            confirmed += (int) reports.stream().filter(script::isConfirmed).count();
        }
        int nominated = edition.nominees().size();
        return new Figures(
                nominated,
                edition.participants(),
                edition.countries().size(),
                nominated - edition.participants(),
                Course.SESSIONS,
                scripts.stream().mapToInt(Course::attendancesOf).sum(),
                scripts.stream().mapToInt(Course::formsFor).sum(),
                edition.participants(),
                edition.participants(),
                reported,
                reported - confirmed,
                confirmed);
    }

    /** Empty as long as a service does not tell its part. */
    static Optional<Figures> of(Overview overview) {
        Overview.Intake intake = overview.intake();
        Overview.Attendance attendance = overview.attendance();
        Overview.Feedback feedback = overview.feedback();
        Overview.Alumni alumni = overview.alumni();
        if (intake == null || attendance == null || feedback == null || alumni == null) {
            return Optional.empty();
        }
        return Optional.of(new Figures(
                intake.nominated(),
                Math.min(intake.enrolled(), attendance.participants()),
                Math.min(intake.countries(), attendance.countries()),
                intake.waiting(),
                attendance.sessionsHeld(),
                attendance.attendances(),
                feedback.responses(),
                alumni.graduates(),
                alumni.submitted(),
                alumni.followUpsAnswered(),
                alumni.outcomesSelfReported(),
                alumni.outcomesConfirmed()));
    }

    /** A sentence for each number in which the other, which was expected, differs. */
    List<String> objections(Figures expected) {
        List<String> objections = new ArrayList<>();
        require(objections, "nominated", nominated, expected.nominated);
        require(objections, "enrolled and in the roster", enrolled, expected.enrolled);
        require(objections, "countries", countries, expected.countries);
        require(objections, "waiting", waiting, expected.waiting);
        require(objections, "sessions held", sessions, expected.sessions);
        require(objections, "attendances", attendances, expected.attendances);
        require(objections, "responses", responses, expected.responses);
        require(objections, "graduates", graduates, expected.graduates);
        require(objections, "plans", plans, expected.plans);
        require(objections, "follow-ups answered", followUpsAnswered, expected.followUpsAnswered);
        require(objections, "outcomes self-reported", selfReported, expected.selfReported);
        require(objections, "outcomes confirmed", confirmed, expected.confirmed);
        return objections;
    }

    private static void require(List<String> objections, String what, int found, int expected) {
        if (found != expected) {
            objections.add("%s: %d instead of %d.".formatted(what, found, expected));
        }
    }
}
