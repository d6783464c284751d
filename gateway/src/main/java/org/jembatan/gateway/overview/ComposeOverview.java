package org.jembatan.gateway.overview;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.jembatan.gateway.gathering.Gathering;
import org.jembatan.gateway.gathering.Gatherings;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;

/** Asks each service for its own counts, all at once. Whether there is such an edition, programme alone decides. */
@Component
class ComposeOverview {

    private final Gatherings gatherings;

    ComposeOverview(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    /** Refuses with {@code unknown-edition} when programme knows none, or none that the caller may see. */
    Overview of(String id, OnBehalfOf caller) {
        var gathering = gatherings.begin(caller);
        var edition = "/api/programmes/" + id;
        var programme = gathering.ask(Service.PROGRAMME, edition, Overview.Programme.class);
        var attendance = gathering.ask(Service.PROGRAMME, edition + "/attendance/summary", Overview.Attendance.class);
        var intake = gathering.ask(Service.REGISTRATION, "/api/intakes/" + id + "/summary", Overview.Intake.class);
        var feedback =
                gathering.ask(Service.FEEDBACK, "/api/surveys/summary?programmeId=" + id, Overview.Feedback.class);
        var alumni = gathering.ask(Service.ALUMNI, "/api/impact/progress?programmeId=" + id, Overview.Alumni.class);
        return new Overview(
                known(gathering.answerTo(programme), gathering).orElse(null),
                gathering.answerTo(intake).orElse(null),
                gathering.answerTo(attendance).orElse(null),
                gathering.answerTo(feedback).orElse(null),
                gathering.answerTo(alumni).orElse(null),
                gathering.missing());
    }

    /** Does not take the other questions back: a service that is well would seem to have failed them. */
    private static Optional<Overview.Programme> known(Optional<Overview.Programme> programme, Gathering gathering) {
        if (programme.isEmpty() && !gathering.lacks(Service.PROGRAMME)) {
            throw new Refusal(Problem.of(ProblemType.UNKNOWN_EDITION, "There is no such edition."));
        }
        return programme;
    }
}
