package org.jembatan.feedback.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestIssuerConfiguration;
import org.jembatan.feedback.survey.AnswerSurvey;
import org.jembatan.feedback.survey.CloseSurvey;
import org.jembatan.feedback.survey.Desk;
import org.jembatan.feedback.survey.SurveysInMemory;

/** The controllers and their use cases, on memory, on 21 September 2026. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({SurveyController.class, ResultsController.class})
@Import({TestIssuerConfiguration.class, RestSlice.Domain.class})
@interface RestSlice {

    /** What stands behind the controllers. */
    @TestConfiguration(proxyBeanMethods = false)
    class Domain {

        @Bean
        Desk desk() {
            return new Desk();
        }

        @Bean
        SurveysInMemory surveys(Desk desk) {
            return desk.surveys;
        }

        @Bean
        AnswerSurvey answerSurvey(Desk desk) {
            return desk.answerSurvey;
        }

        @Bean
        CloseSurvey closeSurvey(Desk desk) {
            return desk.closeSurvey;
        }

        @Bean
        Callers callers(MockMvcTester mvc, TestIssuer issuer, Desk desk) {
            return new Callers(mvc, issuer, desk);
        }
    }
}
