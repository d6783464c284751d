package org.jembatan.gateway.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

import org.jembatan.gateway.journey.Gathering.Asked;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;
import org.jembatan.gateway.routing.ServiceReader;

/**
 * Asks registration for the applications, then programme for everything about them at once. A further service joins by
 * one more question beside those, and one more part of a {@link Journey.Step}.
 */
@Component
class ComposeJourney {

    private static final Duration BUDGET = Duration.ofSeconds(2);

    /** With the largest page that services give. */
    private static final String APPLICATIONS = "/api/applications?limit=200";

    /** Enough for all applications of a country; who has more to look through is told that some may be missing. */
    private static final int MOST_PAGES = 10;

    private final ServiceReader reader;
    private final ExecutorService callers;

    ComposeJourney(ServiceReader reader, ExecutorService callers) {
        this.reader = reader;
        this.callers = callers;
    }

    Journey of(String personId, OnBehalfOf caller) {
        var gathering = new Gathering(callers, BUDGET);
        List<Questions> questions = applicationsOf(personId, caller, gathering).stream()
                .map(application -> ask(application, personId, caller, gathering))
                .toList();
        List<Journey.Step> steps =
                questions.stream().map(asked -> asked.answered(gathering)).toList();
        return new Journey(personId, steps, gathering.missing());
    }

    /** Registration shows participants their own; who has another role as well is shown more, page after page. */
    private List<ApplicationView> applicationsOf(String personId, OnBehalfOf caller, Gathering gathering) {
        List<ApplicationView> own = new ArrayList<>();
        var next = Optional.of(APPLICATIONS);
        for (int pages = 0; next.isPresent(); pages++) {
            if (pages == MOST_PAGES) {
                gathering.leaveOut(Service.REGISTRATION);
                break;
            }
            var path = next.get();
            var page = gathering.answerTo(gathering.ask(
                    Service.REGISTRATION, time -> reader.read(path, ApplicationView.Page.class, caller, time)));
            page.stream()
                    .flatMap(found -> found.items().stream())
                    .filter(application -> personId.equals(application.personId()))
                    .forEach(own::add);
            next = page.map(ApplicationView.Page::next).map(cursor -> APPLICATIONS + "&cursor=" + encoded(cursor));
        }
        return own;
    }

    private Questions ask(ApplicationView application, String personId, OnBehalfOf caller, Gathering gathering) {
        var programme = "/api/programmes/" + encoded(application.programmeId());
        var roster = programme + "/roster/" + encoded(personId);
        return new Questions(
                application,
                gathering.ask(Service.PROGRAMME, time -> reader.read(programme, ProgrammeView.class, caller, time)),
                gathering.ask(Service.PROGRAMME, time -> reader.read(roster, RosterEntryView.class, caller, time)));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }

    /** What has been asked about one application. */
    private record Questions(
            ApplicationView application, Asked<ProgrammeView> programme, Asked<RosterEntryView> roster) {

        Journey.Step answered(Gathering gathering) {
            return new Journey.Step(
                    application,
                    gathering.answerTo(programme).orElse(null),
                    gathering.answerTo(roster).orElse(null));
        }
    }
}
