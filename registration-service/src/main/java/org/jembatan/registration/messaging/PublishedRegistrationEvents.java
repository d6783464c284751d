package org.jembatan.registration.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.registration.application.ApplicationEvent;
import org.jembatan.registration.intake.IntakeEvent;

/** What registration tells. */
@Configuration(proxyBeanMethods = false)
class PublishedRegistrationEvents {

    @Bean
    static PublishedEvents publishedEvents() {
        return new PublishedEvents()
                .to("application-events")
                .event(ApplicationEvent.Nominated.class, "application.nominated.v1")
                .event(ApplicationEvent.Endorsed.class, "application.endorsed.v1")
                .event(ApplicationEvent.Declined.class, "application.declined.v1")
                .event(ApplicationEvent.Withdrawn.class, "application.withdrawn.v1")
                .and()
                .to("intake-events")
                .event(IntakeEvent.PlaceOffered.class, "intake.place-offered.v1")
                .event(IntakeEvent.CandidateWaitlisted.class, "intake.candidate-waitlisted.v1")
                .event(IntakeEvent.ParticipantEnrolled.class, "intake.participant-enrolled.v1")
                .event(IntakeEvent.ModeChanged.class, "intake.mode-changed.v1")
                .event(IntakeEvent.OfferExpired.class, "intake.offer-expired.v1")
                .event(IntakeEvent.OfferWithdrawn.class, "intake.offer-withdrawn.v1")
                .event(IntakeEvent.EnrolmentCancelled.class, "intake.enrolment-cancelled.v1")
                .and();
    }
}
