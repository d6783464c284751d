package org.jembatan.feedback.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.feedback.survey.SurveyEvent;

/** What feedback tells. */
@Configuration(proxyBeanMethods = false)
class PublishedFeedbackEvents {

    @Bean
    static PublishedEvents publishedEvents() {
        return new PublishedEvents()
                .to("survey-events")
                .event(SurveyEvent.Opened.class, "survey.opened.v1")
                .event(SurveyEvent.ResultsPublished.class, "survey.results-published.v1")
                .and();
    }
}
