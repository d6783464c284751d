package org.jembatan.programme.subscription;

import java.net.URI;
import java.util.Optional;

import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;

/** Links that anybody could guess, as long as a test runs. */
public class CalendarLinksInTheOpen implements CalendarLinks {

    @Override
    public URI urlOf(CalendarLink link) {
        String secret =
                String.join("_", link.programmeId().value(), link.personId().value(), String.valueOf(link.number()));
        return URI.create("https://example.org/api/calendars/" + secret + "/agenda.ics");
    }

    @Override
    public Optional<CalendarLink> read(String secret) {
        String[] parts = secret.split("_", -1);
        return parts.length == 3
                ? Optional.of(
                        new CalendarLink(new ProgrammeId(parts[0]), new PersonId(parts[1]), Integer.parseInt(parts[2])))
                : Optional.empty();
    }
}
