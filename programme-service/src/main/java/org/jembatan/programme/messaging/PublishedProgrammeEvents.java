package org.jembatan.programme.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.programme.agenda.AgendaEvent;
import org.jembatan.programme.edition.EditionEvent;
import org.jembatan.programme.participation.ParticipationEvent;

/** What programme tells. */
@Configuration(proxyBeanMethods = false)
class PublishedProgrammeEvents {

    @Bean
    static PublishedEvents publishedEvents() {
        return new PublishedEvents()
                .to("edition-events")
                .event(EditionEvent.Announced.class, "edition.announced.v1")
                .event(EditionEvent.Rescheduled.class, "edition.rescheduled.v1")
                .event(EditionEvent.Cancelled.class, "edition.cancelled.v1")
                .event(EditionEvent.Completed.class, "edition.completed.v1")
                .and()
                .to("agenda-events")
                .event(AgendaEvent.Released.class, "agenda.released.v1")
                .and()
                .to("participation-events")
                .event(ParticipationEvent.AttendanceRecorded.class, "attendance.recorded.v1")
                .event(ParticipationEvent.Concluded.class, "participation.concluded.v1")
                .and()
                .to("programme-notices")
                .event(ParticipationEvent.NoticeDue.class, "programme-notice.due.v1")
                .and();
    }
}
