package org.jembatan.alumni;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.test.Engines;
import org.jembatan.chassis.test.TestTopic.Told;

/** What cannot be read, and a broker that is away. */
@RunningService
class DeliveryIT {

    private static final int ONE_PARTITION = 4;
    private static final String CONCLUDED = "participation.concluded.v1";

    @Autowired
    Counterparts counterparts;

    @Autowired
    MongoTemplate mongo;

    @Test
    void whatCannotBeReadIsParkedAndItsNeighboursGraduate() {
        String rotten = Alumni.anId();
        Participation sound = Alumni.from("NP");
        Counterparts.PARTICIPATIONS.tellIn(ONE_PARTITION, rotten, 1, CONCLUDED, "no json");
        Counterparts.PARTICIPATIONS.tellIn(ONE_PARTITION, rotten, 2, CONCLUDED, "{\"programmeId\": \"7\"}");
        Counterparts.PARTICIPATIONS.tellIn(ONE_PARTITION, Alumni.anId(), 1, "attendance.recorded.v1", "{}");
        Counterparts.PARTICIPATIONS.tellIn(
                ONE_PARTITION, Alumni.anId(), 1, CONCLUDED, Counterparts.conclusion(sound, 92, "2046-07-31"));

        counterparts.await200(Counterparts.path(sound), counterparts.officer(), plan -> true);
        assertThat(parked(rotten)).containsExactly("UNDECODABLE", "BEHIND_PARKED");
    }

    @Test
    void withTheBrokerAwayAPlanIsSubmittedAndHeardOfAfterwards() {
        Participation who = Alumni.from("NP");
        Counterparts.enrol(who, 1);
        String self = counterparts.self(who);
        counterparts.await200(Counterparts.path(who), self, plan -> true);
        Engines.shared().takeBrokerAway();
        try {
            counterparts.put(Counterparts.path(who) + "/draft", self, Counterparts.COMPLETE_DRAFT);
            assertThat(counterparts
                            .post(Counterparts.path(who) + "/submission", self, "")
                            .status())
                    .isEqualTo(201);
        } finally {
            Engines.shared().bringBrokerBack();
        }
        assertThat(Counterparts.PLANS.awaitEvents(who.planId().value(), 1))
                .extracting(Told::type)
                .containsExactly("plan.submitted.v1");
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
