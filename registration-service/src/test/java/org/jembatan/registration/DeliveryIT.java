package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.test.Engines;
import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.registration.Answers.ApplicationRead;

/** What cannot be read, and a broker that is away. */
@RunningService
class DeliveryIT {

    private static final int ONE_PARTITION = 4;

    @Autowired
    Counterparts counterparts;

    @Autowired
    MongoTemplate mongo;

    @Autowired
    TestIssuer issuer;

    @Test
    void anOperatorReadsWhatIsParkedAndGivesItUpSoThatTheRestGoesOn() {
        String rotten = UUID.randomUUID().toString();
        Counterparts.EDITIONS.tellIn(ONE_PARTITION, rotten, 1, "edition.announced.v1", "no json");
        Counterparts.EDITIONS.tellIn(
                ONE_PARTITION, rotten, 2, "edition.rescheduled.v1", Counterparts.edition(rotten, 1));
        await("both are parked").until(() -> parked(rotten).size() == 2);
        Http http = counterparts.http;
        String operator = issuer.token().operator();
        String parked = "/api/parked-records";
        String first = http.get(parked, operator, ParkedPage.class).items().stream()
                .filter(record -> record.key().equals(rotten) && record.reason().equals("UNDECODABLE"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(http.get(parked + "/" + first, operator, String.class))
                .contains("\"body\":\"no json\"", "edition.announced.v1");
        http.look(parked, issuer.token().officer()).expectStatus().isForbidden();
        http.post(parked + "/" + first + "/discard", issuer.token().officer(), "{\"reason\": \"mine\"}")
                .expectStatus()
                .isForbidden();
        http.post(parked + "/" + first + "/discard", operator, "{\"reason\": \" \"}")
                .expectStatus()
                .isBadRequest();
        http.post(parked + "/" + first + "/discard", operator, "{\"reason\": \"It was sent by mistake\"}")
                .expectStatus()
                .isNoContent();
        http.post(parked + "/" + first + "/replay", operator, "{}")
                .expectStatus()
                .isNotFound();

        counterparts.awaitIntake(rotten);
        await("nothing waits any more").until(() -> parked(rotten).isEmpty());
        assertThat(http.get(parked + "/decisions", operator, String.class))
                .contains("\"recordId\":\"%s\"".formatted(first), "It was sent by mistake");
    }

    private record ParkedPage(List<Item> items) {

        private record Item(String id, String key, String reason) {}
    }

    @Test
    void whatCannotBeReadIsParkedWithAllOfItsKeyAndItsNeighboursPass() {
        String rotten = UUID.randomUUID().toString();
        String sound = UUID.randomUUID().toString();
        Counterparts.EDITIONS.tellIn(ONE_PARTITION, rotten, 1, "edition.announced.v1", "no json");
        Counterparts.EDITIONS.tellIn(
                ONE_PARTITION, rotten, 2, "edition.rescheduled.v1", Counterparts.edition(rotten, 1));
        Counterparts.EDITIONS.tellIn(ONE_PARTITION, sound, 1, "edition.repainted.v1", "{}");
        Counterparts.EDITIONS.tellIn(ONE_PARTITION, sound, 2, "edition.announced.v1", Counterparts.edition(sound, 1));

        counterparts.awaitIntake(sound);
        assertThat(parked(rotten)).containsExactly("UNDECODABLE", "BEHIND_PARKED");
        assertThat(parked(sound)).isEmpty();
    }

    @Test
    void withTheBrokerAwayCommandsAreAcceptedAndHeardOfAfterwards() {
        String programme = counterparts.announced(1);
        ApplicationRead application;
        Engines.shared().takeBrokerAway();
        try {
            application = counterparts.endorsed(programme);
            assertThat(counterparts.select(application, "REFUSE").candidacy()).isEqualTo("OFFERED");
            assertThat(counterparts.confirm(application).candidacy()).isEqualTo("ENROLLED");
            assertThat(counterparts.read(application).status()).isEqualTo("ENDORSED");
        } finally {
            Engines.shared().bringBrokerBack();
        }

        counterparts.awaitStatus(application, "ENROLLED");
        assertThat(Counterparts.APPLICATIONS.awaitEvents(application.id(), 2))
                .extracting(Told::type)
                .containsExactly("application.nominated.v1", "application.endorsed.v1");
        assertThat(Counterparts.INTAKES.awaitEvents(programme, 2))
                .extracting(Told::type)
                .containsExactly("intake.place-offered.v1", "intake.participant-enrolled.v1");
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
