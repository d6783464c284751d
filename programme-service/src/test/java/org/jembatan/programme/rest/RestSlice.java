package org.jembatan.programme.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestIssuerConfiguration;
import org.jembatan.programme.agenda.AgendasInMemory;
import org.jembatan.programme.agenda.CancelSession;
import org.jembatan.programme.agenda.CloneEdition;
import org.jembatan.programme.agenda.DraftSession;
import org.jembatan.programme.agenda.ReadPlan;
import org.jembatan.programme.agenda.ReleaseAgenda;
import org.jembatan.programme.agenda.ReviseSession;
import org.jembatan.programme.edition.DraftEdition;
import org.jembatan.programme.edition.EditionsInMemory;
import org.jembatan.programme.participation.CheckIn;
import org.jembatan.programme.participation.ParticipationsInMemory;
import org.jembatan.programme.participation.ReadAttendance;
import org.jembatan.programme.participation.RecordAttendance;
import org.jembatan.programme.roster.RostersInMemory;
import org.jembatan.programme.speaker.DeclareAbsences;
import org.jembatan.programme.speaker.SpeakersInMemory;
import org.jembatan.programme.subscription.CalendarLinksInTheOpen;
import org.jembatan.programme.subscription.LinkCalendar;
import org.jembatan.programme.subscription.ReadCalendar;
import org.jembatan.programme.subscription.SubscriptionsInMemory;
import org.jembatan.programme.venue.VenuesInMemory;

/** What happens in an edition, over HTTP and on memory, on 21 September 2026 at 09:00 in Jakarta: the edition's first day. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({
    SessionController.class,
    AgendaController.class,
    CalendarController.class,
    CalendarLinkController.class,
    PersonalCalendarController.class,
    AttendanceController.class,
    CloneController.class,
    VenueController.class,
    SpeakerController.class
})
@Import({TestIssuerConfiguration.class, RestSlice.Domain.class})
@interface RestSlice {

    /** What stands behind the controllers. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({
        OpenToEverybody.class,
        AgendasInMemory.class,
        EditionsInMemory.class,
        ParticipationsInMemory.class,
        RostersInMemory.class,
        SpeakersInMemory.class,
        SubscriptionsInMemory.class,
        CalendarLinksInTheOpen.class,
        VenuesInMemory.class,
        DraftSession.class,
        ReviseSession.class,
        CancelSession.class,
        CloneEdition.class,
        DeclareAbsences.class,
        ReadPlan.class,
        LinkCalendar.class,
        ReadCalendar.class,
        DraftEdition.class,
        ReleaseAgenda.class,
        RecordAttendance.class,
        CheckIn.class,
        ReadAttendance.class
    })
    class Domain {

        @Bean
        BusinessClock businessClock() {
            return () -> Instant.parse("2026-09-21T02:00:00Z");
        }

        @Bean
        Desk desk(MockMvcTester mvc, TestIssuer issuer, EditionsInMemory editions) {
            return new Desk(mvc, issuer, editions);
        }
    }
}
