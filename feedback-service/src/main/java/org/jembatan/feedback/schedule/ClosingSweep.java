package org.jembatan.feedback.schedule;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;
import org.jembatan.feedback.survey.CloseSurvey;

/** Looks again and again for surveys whose closing date has come, by the business clock. */
@Configuration(proxyBeanMethods = false)
class ClosingSweep {

    @Bean
    Worker surveyClosing(CloseSurvey closeSurvey, @Value("${jembatan.surveys.closing-interval:2s}") Duration interval) {
        return new Worker(
                "survey-closing", new Bell(), () -> closeSurvey.closeSomeThatAreDue() ? Duration.ZERO : interval);
    }
}
