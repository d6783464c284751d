package org.jembatan.gateway.web;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/** What the pages show of a released agenda; the names are programme's. */
record AgendaView(
        int release, @JsonSetter(nulls = Nulls.AS_EMPTY) List<Session> sessions) {

    /** One session, in order of time. */
    record Session(
            String kind,
            String title,
            Instant startsAt,
            Instant endsAt,
            @Nullable Venue venue,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> speakers,
            @Nullable Named hostEnterprise,
            @Nullable Transport transport) {}

    record Venue(String name, String place) {}

    record Named(String name) {}

    record Transport(int seats, String meetingPoint) {}

    /** Which releases there have been, the oldest first. */
    record Releases(@JsonSetter(nulls = Nulls.AS_EMPTY) List<Release> items) {}

    record Release(int number, Instant releasedAt) {}

    /** What is other than in an earlier release. */
    record Changes(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Session> added,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Move> moved,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<Session> cancelled) {}

    record Move(String title, WhenAndWhere from, WhenAndWhere to) {}

    record WhenAndWhere(
            Instant startsAt, Instant endsAt, @Nullable Venue venue) {}
}
