package org.jembatan.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jembatan.local.demo.Script.Stage;

/** One edition, from its announcement to the last report of its alumni: what happens when, and what it leads to. */
final class EditionPlay {

    /** The session that most plans come from: the visit. */
    private static final int INSPIRING_SESSION = 2;

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final RealEdition edition;
    private final Scene scene;
    private final Admission admission;

    private String programmeId = "";
    private List<Participant> candidates = List.of();
    private List<Participant> participants = List.of();
    private List<String> sessions = List.of();
    private Optional<Duration> untilInRoster = Optional.empty();

    EditionPlay(RealEdition edition, Api api) {
        this.edition = edition;
        this.scene = new Scene(edition, api);
        this.admission = new Admission(scene);
    }

    /**
     * Something that happens at a moment of business time.
     *
     * @param act does it, and says what was done in a few words
     */
    record Moment(ZonedDateTime at, Supplier<String> act) {}

    List<Moment> moments() {
        List<Moment> moments = new ArrayList<>(List.of(
                moment(edition.startsOn().minusDays(80), MORNING, this::announce),
                moment(edition.startsOn().minusDays(70), MORNING, this::nominate),
                moment(edition.startsOn().minusDays(30), MORNING, this::admit),
                moment(edition.startsOn().minusDays(7), MORNING, this::changeAgenda),
                moment(edition.endsOn(), EVENING, this::hold),
                moment(edition.endsOn().plusDays(21), MORNING, this::revisePlans)));
        for (Stage stage : Stage.values()) {
            moments.add(moment(edition.endsOn().plusMonths(stage.months()), MORNING, () -> report(stage)));
        }
        return moments;
    }

    private Moment moment(LocalDate day, LocalTime time, Supplier<String> act) {
        return new Moment(edition.at(day, time), act);
    }

    private String announce() {
        programmeId = admission.announce();
        sessions = new Course(scene, programmeId).planAgenda();
        return "is announced and takes nominations; its agenda is public";
    }

    private String nominate() {
        candidates = admission.nominate(programmeId);
        return candidates.size() + " candidates are nominated and endorsed";
    }

    private String admit() {
        participants = admission.select(candidates);
        untilInRoster = admission.confirm(programmeId, participants);
        return "%d have a place and have confirmed it, %d wait"
                .formatted(participants.size(), candidates.size() - participants.size());
    }

    private String changeAgenda() {
        new Course(scene, programmeId).changeAgenda(sessions);
        return "a session is moved";
    }

    private String hold() {
        Course course = new Course(scene, programmeId);
        course.recordAttendance(sessions, participants);
        new AtHome(scene, programmeId).makePlans(participants, sessions.get(INSPIRING_SESSION));
        course.complete();
        course.giveFeedback(participants);
        return "has been held: attendance is recorded, plans are made, feedback is given";
    }

    private String revisePlans() {
        new AtHome(scene, programmeId).revisePlans(participants, sessions.get(INSPIRING_SESSION));
        return "plans are improved and signed";
    }

    private String report(Stage stage) {
        int reports = new AtHome(scene, programmeId).report(participants, stage);
        return "%d of %d report what came of it after %d months"
                .formatted(reports, participants.size(), stage.months());
    }

    /** How it stands, read back as an officer, once that agrees with what was done or will not any more. */
    Standing.OfEdition standing() {
        return new Reading(scene.api(), programmeId).standing(edition, participants, untilInRoster);
    }

    RealEdition edition() {
        return edition;
    }
}
