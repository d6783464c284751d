package org.jembatan.local.demo;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Reads back, as an officer, what has become of an edition. */
final class Reading {

    private static final int PAGE = 50;

    /** Events that are on their way while a process is away arrive when it is back. */
    private static final Patience UNTIL_EVENTS_ARRIVE =
            new Patience(Duration.ofMinutes(1), Duration.ofMillis(50), Duration.ofSeconds(1));

    private final Api api;
    private final String programmeId;

    Reading(Api api, String programmeId) {
        this.api = api;
        this.programmeId = programmeId;
    }

    Standing standing(Optional<Duration> untilInRoster) {
        Standing.Intake intake =
                api.get(Caller.OFFICER, "/api/intakes/" + programmeId).ok().as(Standing.Intake.class);
        Standing.Roster roster = UNTIL_EVENTS_ARRIVE
                .tryFor(() -> Optional.of(roster()).filter(one -> one.people() >= intake.enrolled()))
                .orElseGet(this::roster);
        List<Application> applications = applications();
        return new Standing(
                programmeId,
                applications.stream()
                        .filter(one -> one.route().equals("NOMINATION"))
                        .count(),
                applications.stream().filter(one -> one.reached("ENDORSED")).count(),
                intake,
                roster,
                untilInRoster);
    }

    private Standing.Roster roster() {
        return api.get(Caller.OFFICER, "/api/programmes/" + programmeId + "/roster")
                .ok()
                .as(Standing.Roster.class);
    }

    private List<Application> applications() {
        String first = "/api/applications?programmeId=" + programmeId + "&limit=" + PAGE;
        List<Application> applications = new ArrayList<>();
        Page page = api.get(Caller.OFFICER, first).ok().as(Page.class);
        applications.addAll(page.items());
        while (page.next() != null) {
            String cursor = URLEncoder.encode(page.next(), StandardCharsets.UTF_8);
            page = api.get(Caller.OFFICER, first + "&cursor=" + cursor).ok().as(Page.class);
            applications.addAll(page.items());
        }
        return applications;
    }

    private record Page(List<Application> items, @Nullable String next) {}

    private record Application(String route, List<Step> history) {

        boolean reached(String status) {
            return history.stream().anyMatch(step -> step.status().equals(status));
        }
    }

    private record Step(String status) {}
}
