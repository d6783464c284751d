package org.jembatan.gateway.journey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.jembatan.gateway.gathering.Gathering;
import org.jembatan.gateway.gathering.Gathering.Asked;
import org.jembatan.gateway.gathering.Gatherings;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;

/**
 * Asks registration for the applications, then the other services for everything about them at once. A further part
 * joins by one more question beside those, and one more part of a {@link Journey.Step}.
 */
@Component
class ComposeJourney {

    /** With the largest page that services give. */
    private static final String APPLICATIONS = "/api/applications?limit=200";

    /** Enough for all applications of a country; who has more to look through is told that some may be missing. */
    private static final int MOST_PAGES = 10;

    private final Gatherings gatherings;

    ComposeJourney(Gatherings gatherings) {
        this.gatherings = gatherings;
    }

    Journey of(String personId, OnBehalfOf caller) {
        var gathering = gatherings.begin(caller);
        List<Questions> questions = applicationsOf(personId, gathering).stream()
                .map(application -> ask(application, personId, gathering))
                .toList();
        List<Journey.Step> steps =
                questions.stream().map(asked -> asked.answered(gathering)).toList();
        return new Journey(personId, steps, gathering.missing());
    }

    /** Registration shows participants their own; who has another role as well is shown more, page after page. */
    private List<ApplicationView> applicationsOf(String personId, Gathering gathering) {
        List<ApplicationView> own = new ArrayList<>();
        var next = Optional.of(APPLICATIONS);
        for (int pages = 0; next.isPresent(); pages++) {
            if (pages == MOST_PAGES) {
                gathering.leaveOut(Service.REGISTRATION);
                break;
            }
            var path = next.get();
            var page = gathering.answerTo(gathering.ask(Service.REGISTRATION, path, ApplicationView.Page.class));
            page.stream()
                    .flatMap(found -> found.items().stream())
                    .filter(application -> personId.equals(application.personId()))
                    .forEach(own::add);
            next = page.map(ApplicationView.Page::next).map(cursor -> APPLICATIONS + "&cursor=" + encoded(cursor));
        }
        return own;
    }

    private static Questions ask(ApplicationView application, String personId, Gathering gathering) {
        var id = encoded(application.programmeId());
        var programme = "/api/programmes/" + id;
        return new Questions(
                application,
                gathering.ask(Service.PROGRAMME, programme, ProgrammeView.class),
                gathering.ask(Service.PROGRAMME, programme + "/roster/" + encoded(personId), RosterEntryView.class),
                gathering.ask(Service.PROGRAMME, programme + "/attendance/" + encoded(personId), AttendanceView.class),
                gathering.ask(Service.FEEDBACK, "/api/surveys?limit=200&programmeId=" + id, SurveyView.Page.class),
                gathering.ask(Service.ALUMNI, "/api/action-plans?programmeId=" + id, PlanView.Page.class));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** What has been asked about one application. */
    private record Questions(
            ApplicationView application,
            Asked<ProgrammeView> programme,
            Asked<RosterEntryView> roster,
            Asked<AttendanceView> attendance,
            Asked<SurveyView.Page> surveys,
            Asked<PlanView.Page> plans) {

        Journey.Step answered(Gathering gathering) {
            return new Journey.Step(
                    application,
                    gathering.answerTo(programme).orElse(null),
                    gathering.answerTo(roster).orElse(null),
                    gathering.answerTo(attendance).orElse(null),
                    gathering.answerTo(surveys).map(SurveyView.Page::items).orElse(List.of()),
                    gathering
                            .answerTo(plans)
                            .flatMap(page -> page.items().stream().findFirst())
                            .orElse(null));
        }
    }
}
