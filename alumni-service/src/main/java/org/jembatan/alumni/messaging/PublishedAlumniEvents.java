package org.jembatan.alumni.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.alumni.graduation.GraduateEvent;
import org.jembatan.alumni.plan.PlanEvent;
import org.jembatan.chassis.outbox.PublishedEvents;

/** What alumni tells. */
@Configuration(proxyBeanMethods = false)
class PublishedAlumniEvents {

    @Bean
    static PublishedEvents publishedEvents() {
        return new PublishedEvents()
                .to("plan-events")
                .event(PlanEvent.Submitted.class, "plan.submitted.v1")
                .event(PlanEvent.FollowUpDue.class, "follow-up.due.v1")
                .event(PlanEvent.FollowUpAnswered.class, "follow-up.answered.v1")
                .event(PlanEvent.OutcomeConfirmed.class, "outcome.confirmed.v1")
                .and()
                .to("alumni-notices")
                .event(PlanEvent.NoticeDue.class, "alumni-notice.due.v1")
                .and()
                .to("graduate-events")
                .event(GraduateEvent.Graduated.class, "graduate.graduated.v1")
                .event(GraduateEvent.CertificateIssued.class, "certificate.issued.v1")
                .event(GraduateEvent.CertificateRevoked.class, "certificate.revoked.v1")
                .and();
    }
}
