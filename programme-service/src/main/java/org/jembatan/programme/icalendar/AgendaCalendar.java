package org.jembatan.programme.icalendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.agenda.HostEnterprise;
import org.jembatan.programme.agenda.ReleasedSession;
import org.jembatan.programme.agenda.SessionHistory;
import org.jembatan.programme.agenda.Transport;

/**
 * The sessions of an agenda as an iCalendar object (RFC 5545). Nothing in it comes from the clock or from chance: the
 * same releases give the same bytes.
 */
public final class AgendaCalendar {

    /** Makes an identifier of a session unique in the world. Never to be changed: calendars know sessions by it. */
    private static final String DOMAIN = "@jembatan.org";

    private static final ProdId PRODUCT = new ProdId("-//Jembatan//Programme agenda//EN");

    private static final String ONLINE = "Online";

    private AgendaCalendar() {}

    /**
     * One event for each session, for everybody to read. The zone is there even when no session is: a calendar must hold
     * one component at least (section 3.6).
     *
     * @param zone in which the times are written; the instants are the same in all
     */
    public static byte[] write(List<SessionHistory> sessions, ZoneId zone) {
        return write(sessions, zone, ParticipationMode.ONSITE);
    }

    /**
     * The same for somebody who takes part in that way: who is not there needs no room and no bus.
     *
     * @param zone see {@link #write(List, ZoneId)}
     */
    public static byte[] write(List<SessionHistory> sessions, ZoneId zone, ParticipationMode mode) {
        List<CalendarComponent> components = new ArrayList<>();
        List<Instant> times = sessions.stream()
                .map(SessionHistory::session)
                .flatMap(session -> List.of(session.startsAt(), session.endsAt()).stream())
                .sorted()
                .toList();
        components.add(
                times.isEmpty()
                        ? ZoneDefinition.covering(zone, Instant.EPOCH, Instant.EPOCH)
                        : ZoneDefinition.covering(zone, times.getFirst(), times.getLast()));
        sessions.forEach(session -> components.add(event(session, zone, mode)));
        Calendar calendar = new Calendar(
                new PropertyList(List.of(PRODUCT, ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN)),
                new ComponentList<>(components));
        return Folding.fold(calendar.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static VEvent event(SessionHistory history, ZoneId zone, ParticipationMode mode) {
        ReleasedSession session = history.session();
        ParameterList named = new ParameterList(List.of(new TzId(zone.getId())));
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(session.id().value() + DOMAIN),
                new DtStamp(history.changedAt()),
                new Sequence(history.changes()),
                new DtStart<>(named, local(session.startsAt(), zone)),
                new DtEnd<>(named, local(session.endsAt(), zone)),
                history.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED,
                new Summary(clean(session.title()))));
        String location = mode == ParticipationMode.ONSITE ? location(session) : ONLINE;
        if (!location.isEmpty()) {
            properties.add(new Location(clean(location)));
        }
        List<String> lines = new ArrayList<>(session.speakers());
        Transport bus = session.transport();
        if (bus != null && mode == ParticipationMode.ONSITE) {
            lines.add("Bus: " + bus.meetingPoint());
        }
        if (!lines.isEmpty()) {
            properties.add(new Description(clean(String.join("\n", lines))));
        }
        return new VEvent(new PropertyList(properties));
    }

    /** Local already when the library gets it: it reckons by tables of its own, and is half an hour out in Jakarta. */
    private static LocalDateTime local(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    /** Empty while nobody knows where, and for what takes place online only. */
    private static String location(ReleasedSession session) {
        ReleasedSession.Place venue = session.venue();
        if (venue != null) {
            return venue.name() + ", " + venue.place();
        }
        HostEnterprise host = session.hostEnterprise();
        return host == null ? "" : host.name();
    }

    /** A text must hold no control characters (section 3.3.11); of a lone carriage return a line could be made. */
    private static String clean(String text) {
        return text.replaceAll("\\R", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
