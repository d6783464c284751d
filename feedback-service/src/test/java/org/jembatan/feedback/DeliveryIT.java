package org.jembatan.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.feedback.Surveying.anId;

import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.test.Engines;
import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.feedback.Counterparts.SurveyRead;

/** What cannot be read, and a broker that is away. */
@RunningService
class DeliveryIT {

    private static final int ONE_PARTITION = 4;

    @Autowired
    Counterparts counterparts;

    @Autowired
    MongoTemplate mongo;

    @Test
    void whatCannotBeReadIsParkedWithAllOfItsKeyAndItsNeighboursPass() {
        String rotten = anId();
        String sound = anId();
        Counterparts.EDITIONS.tellIn(ONE_PARTITION, rotten, 1, "edition.announced.v1", "no json");
        Counterparts.EDITIONS.tellIn(ONE_PARTITION, rotten, 2, "edition.completed.v1", Counterparts.edition(rotten));
        Counterparts.EDITIONS.tellIn(ONE_PARTITION, sound, 1, "edition.repainted.v1", "{}");
        Counterparts.EDITIONS.tellIn(ONE_PARTITION, sound, 2, "edition.completed.v1", Counterparts.edition(sound));

        counterparts.awaitSurvey(sound, sound, 0);
        assertThat(parked(rotten)).containsExactly("UNDECODABLE", "BEHIND_PARKED");
        assertThat(parked(sound)).isEmpty();
        assertThat(counterparts.surveys(rotten, counterparts.officer())).isEmpty();
    }

    @Test
    void withTheBrokerAwayAnswersAreTakenAndTheResultsToldOfAfterwards() {
        String programme = anId();
        String session = anId();
        String asha = anId();
        Counterparts.attended(programme, asha, session, null, "ONSITE");
        SurveyRead survey = counterparts.awaitSurvey(programme, session, 1);
        Counterparts.SURVEYS.awaitEvents(survey.id(), 1);
        Engines.shared().takeBrokerAway();
        try {
            assertThat(counterparts
                            .answer(survey.id(), asha, Counterparts.answers(4, "Fine"))
                            .status())
                    .isEqualTo(201);
            counterparts.close(survey.id());
        } finally {
            Engines.shared().bringBrokerBack();
        }

        assertThat(Counterparts.SURVEYS.awaitEvents(survey.id(), 2))
                .extracting(Told::type)
                .containsExactly("survey.opened.v1", "survey.results-published.v1");
    }

    private List<String> parked(String key) {
        return mongo
                .getCollection("parked_records")
                .find(new Document("key", key))
                .sort(new Document("offset", 1))
                .into(new ArrayList<>())
                .stream()
                .map(document -> document.getString("reason"))
                .toList();
    }
}
