package org.jembatan.registration.rest;

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
import org.jembatan.registration.application.ApplicationsInMemory;
import org.jembatan.registration.application.ChangeMode;
import org.jembatan.registration.application.ConfirmPlace;
import org.jembatan.registration.application.DeclineApplication;
import org.jembatan.registration.application.EndorseApplication;
import org.jembatan.registration.application.JudgeEligibility;
import org.jembatan.registration.application.LayDownEligibilityRules;
import org.jembatan.registration.application.NominateCandidate;
import org.jembatan.registration.application.SelectCandidate;
import org.jembatan.registration.application.WelcomeAccount;
import org.jembatan.registration.application.WithdrawApplication;
import org.jembatan.registration.eligibility.RulesInMemory;
import org.jembatan.registration.intake.IntakesInMemory;
import org.jembatan.registration.intake.MoveOnWaitingList;
import org.jembatan.registration.message.MessagesInMemory;
import org.jembatan.registration.message.WriteMessage;
import org.jembatan.registration.person.PeopleInMemory;

/** The controllers and their use cases, on memory, on 20 August 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({
    ApplicationController.class,
    NominationController.class,
    IntakeController.class,
    EligibilityController.class,
    PeopleController.class,
    AccountPersonController.class,
    MessageController.class
})
@Import({TestIssuerConfiguration.class, RestSlice.Domain.class})
@interface RestSlice {

    /** What stands behind the controllers. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({
        NominateCandidate.class,
        EndorseApplication.class,
        JudgeEligibility.class,
        LayDownEligibilityRules.class,
        MoveOnWaitingList.class,
        SelectCandidate.class,
        ChangeMode.class,
        ConfirmPlace.class,
        DeclineApplication.class,
        WithdrawApplication.class,
        WelcomeAccount.class,
        WriteMessage.class
    })
    class Domain {

        @Bean
        ApplicationsInMemory applications() {
            return new ApplicationsInMemory();
        }

        @Bean
        IntakesInMemory intakes() {
            return new IntakesInMemory();
        }

        @Bean
        RulesInMemory rules() {
            return new RulesInMemory();
        }

        @Bean
        PeopleInMemory people() {
            return new PeopleInMemory();
        }

        @Bean
        MessagesInMemory messages() {
            return new MessagesInMemory();
        }

        @Bean
        BusinessClock businessClock() {
            return () -> Instant.parse("2026-08-20T02:00:00Z");
        }

        @Bean
        Callers callers(MockMvcTester mvc, TestIssuer issuer, IntakesInMemory intakes, WriteMessage writeMessage) {
            return new Callers(mvc, issuer, intakes, writeMessage);
        }
    }
}
