package org.jembatan.programme.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jembatan.programme.HostEnterpriseId;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.agenda.HostEnterprise;
import org.jembatan.programme.agenda.ReleasedSession;
import org.jembatan.programme.agenda.SessionHistory;
import org.jembatan.programme.agenda.SessionKind;
import org.jembatan.programme.agenda.Transport;

/** A calendar as a calendar program reads it, and as it goes over the wire. */
class AgendaCalendarTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant RELEASED = Instant.parse("2026-09-01T02:00:00.123Z");
    private static final Instant NINE = Instant.parse("2026-09-21T02:00:00Z");
    private static final ReleasedSession.Place HALL =
            new ReleasedSession.Place(new VenueId(UUID.randomUUID().toString()), "Garden hall", "Bandung; house 2");
    private static final SessionId ID = new SessionId("8f14e45f-ceea-467f-9575-4f0f3c1f7a10");

    @Test
    void aSessionIsAnEventWithAllThatIsKnownOfIt() throws Exception {
        var session =
                new SessionHistory(lecture("How to export, or: not", NINE, HALL, "Ani", "Budi"), 3, RELEASED, false);

        VEvent event = onlyEvent(write(JAKARTA, session));

        assertThat(value(event, Property.UID)).isEqualTo("8f14e45f-ceea-467f-9575-4f0f3c1f7a10@jembatan.org");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("How to export, or: not");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Garden hall, Bandung; house 2");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Ani\nBudi");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260901T020000Z");
        assertThat(startOf(event)).isEqualTo(NINE);
        assertThat(endOf(event)).isEqualTo(NINE.plusSeconds(3600));
    }

    @Test
    void aSessionThatIsGoneIsCancelled() throws Exception {
        VEvent event = onlyEvent(write(JAKARTA, new SessionHistory(lecture("Gone", NINE, null), 1, RELEASED, true)));
        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.LOCATION)).isNull();
        assertThat(value(event, Property.DESCRIPTION)).isNull();
    }

    @Test
    void aVisitIsAtItsHost() throws Exception {
        var visit = new ReleasedSession(
                ID,
                SessionKind.SITE_VISIT,
                "Bamboo works",
                NINE,
                NINE.plusSeconds(3600),
                null,
                List.of(),
                new HostEnterprise(new HostEnterpriseId(UUID.randomUUID().toString()), "Example Bamboo"),
                new Transport(30, "Main gate"));
        VEvent event = onlyEvent(write(JAKARTA, new SessionHistory(visit, 0, RELEASED, false)));
        assertThat(value(event, Property.LOCATION)).isEqualTo("Example Bamboo");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Bus: Main gate");
    }

    @Test
    void whoIsOnlineNeedsNeitherRoomNorBus() throws Exception {
        var session = new SessionHistory(lecture("How to export", NINE, HALL, "Ani"), 0, RELEASED, false);

        VEvent event = onlyEvent(AgendaCalendar.write(List.of(session), JAKARTA, ParticipationMode.ONLINE));
        assertThat(value(event, Property.LOCATION)).isEqualTo("Online");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Ani");
        assertThat(value(event, Property.UID)).isEqualTo(value(onlyEvent(write(JAKARTA, session)), Property.UID));
    }

    @Test
    void anotherZoneShowsTheSameInstants() throws Exception {
        byte[] bytes =
                write(ZoneId.of("Asia/Kathmandu"), new SessionHistory(lecture("A", NINE, null), 0, RELEASED, false));
        assertThat(text(bytes))
                .contains("DTSTART;TZID=Asia/Kathmandu:20260921T074500\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Kathmandu\r\n")
                .contains("TZOFFSETTO:+0545\r\n");
        VEvent event = onlyEvent(bytes);
        assertThat(startOf(event)).isEqualTo(NINE);
        assertThat(((ZonedDateTime) date(event, Property.DTSTART)).getOffset())
                .isEqualTo(ZoneOffset.ofHoursMinutes(5, 45));
    }

    @Test
    void whereClocksAreSetBackInBetweenTheInstantsStayRight() throws Exception {
        Instant before = Instant.parse("2026-10-24T08:00:00Z");
        Instant after = Instant.parse("2026-10-26T08:00:00Z");
        byte[] bytes = write(
                ZoneId.of("Europe/Berlin"),
                new SessionHistory(lecture("In summer", before, null), 0, RELEASED, false),
                new SessionHistory(lecture("In winter", after, null), 0, RELEASED, false));
        assertThat(text(bytes))
                .contains("DTSTART;TZID=Europe/Berlin:20261024T100000\r\n")
                .contains("DTSTART;TZID=Europe/Berlin:20261026T090000\r\n")
                .contains("BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n");
        VTimeZone zone =
                (VTimeZone) calendar(bytes).getComponent(Component.VTIMEZONE).orElseThrow();
        assertThat(offset(zone, before)).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(offset(zone, after)).isEqualTo(ZoneOffset.ofHours(1));
    }

    @Test
    void linesEndInCrlfAndHaveAtMost75OctetsAndNoCharacterIsCut() throws Exception {
        String title =
                "စီးပွားရေးလုပ်ငန်းငယ်များ ວິສາຫະກິດ लघु उद्यम 🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋🎋 الشركات الصغيرة";
        byte[] bytes = write(JAKARTA, new SessionHistory(lecture(title, NINE, null), 0, RELEASED, false));

        String text = text(bytes);
        assertThat(text.getBytes(StandardCharsets.UTF_8)).isEqualTo(bytes);
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("�");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.lines().filter(line -> line.startsWith(" "))).hasSizeGreaterThan(1);
        assertThat(value(onlyEvent(bytes), Property.SUMMARY)).isEqualTo(title);
    }

    @Test
    void noTextMakesALineOfItsOwn() throws Exception {
        String title = "A\rATTENDEE:b\r\nBEGIN:VALARM\u2028c\u0000\u0007";
        byte[] bytes = write(JAKARTA, new SessionHistory(lecture(title, NINE, null), 0, RELEASED, false));
        assertThat(text(bytes)).contains("SUMMARY:A\\nATTENDEE:b\\nBEGIN:VALARM\\nc\r\n");
    }

    @Test
    void anAgendaWithoutSessionsIsAValidCalendarThatHoldsItsZone() throws Exception {
        byte[] bytes = AgendaCalendar.write(List.of(), JAKARTA);

        assertThat(events(bytes)).isEmpty();
        assertThat(calendar(bytes).getComponents()).hasSize(1).hasOnlyElementsOfType(VTimeZone.class);
        assertThat(text(bytes)).contains("TZID:Asia/Jakarta\r\n", "TZOFFSETTO:+0700\r\n");
    }

    private static ReleasedSession lecture(
            String title, Instant startsAt, ReleasedSession.@Nullable Place venue, String... speakers) {
        return new ReleasedSession(
                ID,
                SessionKind.LECTURE,
                title,
                startsAt,
                startsAt.plusSeconds(3600),
                venue,
                List.of(speakers),
                null,
                null);
    }

    private static byte[] write(ZoneId zone, SessionHistory... sessions) {
        return AgendaCalendar.write(List.of(sessions), zone);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static VEvent onlyEvent(byte[] bytes) throws IOException, ParserException {
        List<VEvent> events = events(bytes);
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static List<VEvent> events(byte[] bytes) throws IOException, ParserException {
        return calendar(bytes).getComponents(Component.VEVENT);
    }

    private static Calendar calendar(byte[] bytes) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar;
    }

    private static ZoneOffset offset(VTimeZone zone, Instant instant) {
        return zone.getApplicableObservance(instant)
                .getProperty(Property.TZOFFSETTO)
                .map(found -> ZoneOffset.of(found.getValue()))
                .orElseThrow();
    }

    private static @Nullable String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse(null);
    }

    private static Instant startOf(VEvent event) {
        return Instant.from(date(event, Property.DTSTART));
    }

    private static Instant endOf(VEvent event) {
        return Instant.from(date(event, Property.DTEND));
    }

    private static Temporal date(VEvent event, String property) {
        DateProperty<Temporal> found =
                event.<DateProperty<Temporal>>getProperty(property).orElseThrow();
        return found.getDate();
    }
}
