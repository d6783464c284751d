package org.jembatan.programme.links;

import java.net.URI;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.jembatan.chassis.link.SignedLinks;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.subscription.CalendarLink;
import org.jembatan.programme.subscription.CalendarLinks;

/** A link's secret part is signed for this purpose alone; it has no end, since a calendar is subscribed to for good. */
@Component
class SignedCalendarLinks implements CalendarLinks {

    /** Never to be changed: the key of the links that calendar programs follow is kept under it. */
    private static final String PURPOSE = "calendar-links";

    private final SignedLinks links;
    private final URI publicUrl;

    SignedCalendarLinks(SignedLinks links, @Value("${jembatan.public-url}") URI publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @Override
    public URI urlOf(CalendarLink link) {
        String subject =
                String.join("/", link.programmeId().value(), link.personId().value(), String.valueOf(link.number()));
        return publicUrl.resolve("/api/calendars/" + links.sign(PURPOSE, subject) + "/agenda.ics");
    }

    @Override
    public Optional<CalendarLink> read(String secret) {
        return links.subjectOf(PURPOSE, secret).map(subject -> {
            String[] parts = subject.split("/", -1);
            return new CalendarLink(new ProgrammeId(parts[0]), new PersonId(parts[1]), Integer.parseInt(parts[2]));
        });
    }
}
