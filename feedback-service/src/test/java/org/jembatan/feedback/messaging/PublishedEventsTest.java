package org.jembatan.feedback.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.outbox.PublishedEvents;
import org.jembatan.contracts.Contracts;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.survey.SurveyEvent;
import org.jembatan.feedback.survey.SurveyId;

/** What feedback tells is what its contracts promise. */
class PublishedEventsTest {

    private static final SurveyId SURVEY = new SurveyId(Surveying.anId());
    private static final ProgrammeId PROGRAMME = Surveying.aProgramme();

    private final PublishedEvents published = PublishedFeedbackEvents.publishedEvents();

    static List<Record> events() {
        return List.of(
                new SurveyEvent.Opened(SURVEY, PROGRAMME, SurveyKind.HOST_ENTERPRISE, Surveying.anId()),
                new SurveyEvent.ResultsPublished(SURVEY, PROGRAMME, SurveyKind.SESSION, Surveying.anId(), 20, 0));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventOnTheWireKeepsItsContract(Record event) {
        String type = published.addressOf(event.getClass()).type();
        assertThat(Contracts.problemsOf(type, new EventJson().write(event))).isEmpty();
    }

    @Test
    void everyEventIsPublishedPromisedAndTriedHere() {
        assertThat(published.types()).containsExactlyInAnyOrderElementsOf(Contracts.typesOf("feedback-service"));
        assertThat(published.classes()).containsExactlyInAnyOrder(SurveyEvent.class.getPermittedSubclasses());
        assertThat(events()).extracting(Object::getClass).hasSameElementsAs(published.classes());
    }
}
