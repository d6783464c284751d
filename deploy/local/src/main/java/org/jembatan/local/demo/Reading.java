package org.jembatan.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads back, as an officer, what has become of an edition. */
final class Reading {

    /** Events that are on their way while a process is away arrive when it is back. */
    private static final Patience UNTIL_EVENTS_ARRIVE =
            new Patience(Duration.ofMinutes(1), Duration.ofMillis(50), Duration.ofSeconds(1));

    private final Api api;
    private final String programmeId;

    Reading(Api api, String programmeId) {
        this.api = api;
        this.programmeId = programmeId;
    }

    Standing.OfEdition standing(RealEdition edition, List<Participant> participants, Optional<Duration> untilInRoster) {
        Figures expected = Figures.of(edition, participants);
        Optional<Figures> found = UNTIL_EVENTS_ARRIVE
                .tryFor(() ->
                        figures().filter(figures -> figures.objections(expected).isEmpty()))
                .or(this::figures);
        return new Standing.OfEdition(
                edition,
                programmeId,
                participants.stream()
                        .filter(one -> one.script().doesEverything())
                        .findFirst()
                        .orElseThrow()
                        .self()
                        .asRequest(),
                expected,
                found,
                intake(),
                untilInRoster);
    }

    private Optional<Figures> figures() {
        return Figures.of(read("/api/programmes/" + programmeId + "/overview").as(Overview.class));
    }

    private Standing.Intake intake() {
        return read("/api/intakes/" + programmeId).as(Standing.Intake.class);
    }

    private Answer read(String path) {
        return api.get(Caller.OFFICER, path).ok();
    }

    static Standing.Headline headline(Api api) {
        return api.get(
                        Caller.NOBODY,
                        "/api/impact/summary?from=%d&to=%d".formatted(Standing.FIRST_YEAR, Standing.LAST_YEAR))
                .ok()
                .as(Standing.Headline.class);
    }
}
