package org.jembatan.gateway.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.page.Texts;

/** The sessions of one day, as it is where the edition takes place. */
record AgendaDay(LocalDate date, String name, List<Line> sessions) {

    /**
     * A session.
     *
     * @param bus where it leaves and how many it takes; empty when there is none
     */
    record Line(
            Instant from,
            String start,
            Instant until,
            String end,
            String kind,
            String title,
            String venue,
            String speakers,
            String host,
            String bus) {

        private static Line of(AgendaView.Session session, Texts texts, Dates dates) {
            return new Line(
                    session.startsAt(),
                    dates.clock(session.startsAt()),
                    session.endsAt(),
                    dates.clock(session.endsAt()),
                    texts.get("kind" + session.kind()),
                    session.title(),
                    where(session.venue()),
                    String.join(", ", session.speakers()),
                    session.hostEnterprise() == null
                            ? ""
                            : session.hostEnterprise().name(),
                    AgendaDay.bus(session.transport(), texts));
        }
    }

    static List<AgendaDay> of(AgendaView agenda, Texts texts, Dates dates) {
        return agenda.sessions().stream()
                .sorted(Comparator.comparing(AgendaView.Session::startsAt))
                .collect(Collectors.groupingBy(
                        session -> dates.dayOf(session.startsAt()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new AgendaDay(
                        day.getKey(),
                        dates.dayOfWeek(day.getKey()),
                        day.getValue().stream()
                                .map(session -> Line.of(session, texts, dates))
                                .toList()))
                .toList();
    }

    static String where(AgendaView.@Nullable Venue venue) {
        return venue == null ? "" : venue.name() + ", " + venue.place();
    }

    private static String bus(AgendaView.@Nullable Transport bus, Texts texts) {
        return bus == null ? "" : texts.get("bus", Map.of("place", bus.meetingPoint(), "seats", bus.seats()));
    }
}
