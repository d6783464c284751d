package org.jembatan.gateway.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jembatan.gateway.page.Texts;

/** One session that is new, elsewhere or at another time, or gone. */
record AgendaChange(String kind, String title, String text) {

    static List<AgendaChange> of(AgendaView.Changes changes, Texts texts, Dates dates) {
        return Stream.of(
                        changes.moved().stream()
                                .map(move -> new AgendaChange(
                                        texts.get("moved"),
                                        move.title(),
                                        texts.get(
                                                "movedFromTo",
                                                Map.of(
                                                        "from", whenAndWhere(move.from(), dates),
                                                        "to", whenAndWhere(move.to(), dates))))),
                        changes.added().stream()
                                .map(session -> new AgendaChange(
                                        texts.get("added"), session.title(), dates.moment(session.startsAt()))),
                        changes.cancelled().stream()
                                .map(session -> new AgendaChange(
                                        texts.get("dropped"), session.title(), dates.moment(session.startsAt()))))
                .flatMap(kind -> kind)
                .toList();
    }

    private static String whenAndWhere(AgendaView.WhenAndWhere place, Dates dates) {
        String where = AgendaDay.where(place.venue());
        return dates.moment(place.startsAt()) + (where.isEmpty() ? "" : " (" + where + ")");
    }
}
