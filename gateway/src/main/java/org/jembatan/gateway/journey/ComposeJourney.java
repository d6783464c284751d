package org.jembatan.gateway.journey;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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

    private List<ApplicationView> applicationsOf(String personId, OnBehalfOf caller, Gathering gathering) {
        var page = gathering.ask(
                Service.REGISTRATION,
                time -> reader.read("/api/applications", ApplicationView.Page.class, caller, time));
        // Registration shows participants their own; whoever else has a person's id in their token may see more.
        return gathering.answerTo(page).map(ApplicationView.Page::items).orElse(List.of()).stream()
                .filter(application -> personId.equals(application.personId()))
                .toList();
    }

    private Questions ask(ApplicationView application, String personId, OnBehalfOf caller, Gathering gathering) {
        var programme = "/api/programmes/" + encoded(application.programmeId());
        var roster = programme + "/roster/" + encoded(personId);
        return new Questions(
                application,
                gathering.ask(Service.PROGRAMME, time -> reader.read(programme, ProgrammeView.class, caller, time)),
                gathering.ask(Service.PROGRAMME, time -> reader.read(roster, RosterEntryView.class, caller, time)));
    }

    private static String encoded(String id) {
        return UriUtils.encode(id, StandardCharsets.UTF_8);
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
