package org.jembatan.programme.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.jembatan.programme.ApplicationId;
import org.jembatan.programme.Category;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.roster.Participant;

/** What everybody's attendance adds up to. */
class AttendanceSheetTest {

    @Test
    void countsEachCountryOnceAndEachAttendanceOfASessionHeld() {
        AttendanceSheet sheet = sheet(3, 2, attending("NP", 2), attending("NP", 0), attending("AF", 2));
        assertThat(sheet.countries()).isEqualTo(2);
        assertThat(sheet.attendances()).isEqualTo(4);
        assertThat(sheet.percentOfHeld()).hasValue(66);
    }

    @Test
    void knowsNoPercentageOfNothing() {
        assertThat(sheet(3, 2).percentOfHeld()).isEmpty();
        assertThat(sheet(3, 0, attending("NP", 0)).percentOfHeld()).isEmpty();
        assertThat(sheet(3, 1, attending("NP", 0)).percentOfHeld()).hasValue(0);
        assertThat(sheet(3, 1, attending("NP", 1)).percentOfHeld()).hasValue(100);
    }

    private record Attending(String country, int sessions) {}

    private static Attending attending(String country, int sessions) {
        return new Attending(country, sessions);
    }

    private static AttendanceSheet sheet(int planned, int held, Attending... people) {
        return new AttendanceSheet(
                planned,
                held,
                80,
                List.of(people).stream()
                        .map(one -> new AttendanceSheet.Entry(
                                participantFrom(one.country()),
                                new AttendanceCount(planned, held, one.sessions()),
                                List.of()))
                        .toList());
    }

    private static Participant participantFrom(String country) {
        return new Participant(
                new ApplicationId(UUID.randomUUID().toString()),
                new PersonId(UUID.randomUUID().toString()),
                country,
                Category.ENTREPRENEUR,
                ParticipationMode.ONSITE,
                Instant.EPOCH);
    }
}
