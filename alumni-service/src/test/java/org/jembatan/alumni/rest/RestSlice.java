package org.jembatan.alumni.rest;

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

import org.jembatan.alumni.edition.EditionsInMemory;
import org.jembatan.alumni.graduation.GraduationsInMemory;
import org.jembatan.alumni.graduation.IssueCertificate;
import org.jembatan.alumni.graduation.RevokeCertificate;
import org.jembatan.alumni.impact.ReadImpact;
import org.jembatan.alumni.impact.ReadProgress;
import org.jembatan.alumni.plan.ActionPlansInMemory;
import org.jembatan.alumni.plan.AnswerByLink;
import org.jembatan.alumni.plan.AnswerFollowUp;
import org.jembatan.alumni.plan.ConfirmByLink;
import org.jembatan.alumni.plan.ConfirmOutcome;
import org.jembatan.alumni.plan.CosignPlan;
import org.jembatan.alumni.plan.EndorserLinksInMemory;
import org.jembatan.alumni.plan.ExtendFollowUp;
import org.jembatan.alumni.plan.FollowUpLinksInMemory;
import org.jembatan.alumni.plan.InviteEndorser;
import org.jembatan.alumni.plan.NoteIdea;
import org.jembatan.alumni.plan.SubmitPlan;
import org.jembatan.alumni.plan.WriteDraft;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestIssuerConfiguration;

/** The controllers and their use cases, on memory, on 31 October 2026 in Jakarta. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest
@Import({TestIssuerConfiguration.class, RestSlice.Domain.class})
public @interface RestSlice {

    /** What stands behind the controllers. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({
        WriteDraft.class,
        NoteIdea.class,
        SubmitPlan.class,
        CosignPlan.class,
        AnswerByLink.class,
        AnswerFollowUp.class,
        ExtendFollowUp.class,
        ConfirmOutcome.class,
        InviteEndorser.class,
        ConfirmByLink.class,
        IssueCertificate.class,
        RevokeCertificate.class,
        ReadImpact.class,
        ReadProgress.class,
        FollowUpListing.class,
        OpenToEverybody.class
    })
    class Domain {

        @Bean
        ActionPlansInMemory plans() {
            return new ActionPlansInMemory();
        }

        @Bean
        GraduationsInMemory graduations() {
            return new GraduationsInMemory();
        }

        @Bean
        EditionsInMemory editions() {
            return new EditionsInMemory();
        }

        @Bean
        FollowUpLinksInMemory followUpLinks() {
            return new FollowUpLinksInMemory();
        }

        @Bean
        EndorserLinksInMemory endorserLinks() {
            return new EndorserLinksInMemory();
        }

        @Bean
        BusinessClock businessClock() {
            return () -> Instant.parse("2026-10-31T02:00:00Z");
        }

        @Bean
        Callers callers(MockMvcTester mvc, TestIssuer issuer) {
            return new Callers(mvc, issuer);
        }
    }
}
