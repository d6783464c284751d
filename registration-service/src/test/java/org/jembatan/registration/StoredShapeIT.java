package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Objects;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import org.jembatan.registration.Answers.ApplicationRead;

/** What is stored outlives the classes that write it: it is read by later versions, and was written by earlier ones. */
@RunningService
class StoredShapeIT {

    @Autowired
    Counterparts counterparts;

    @Autowired
    MongoOperations mongo;

    @Test
    void candidaciesTurnsAndChangesOfModeStandInTheDocumentItself() {
        ApplicationRead application = counterparts.endorsed(counterparts.announcedHybrid());
        counterparts.select(application, "WAIT");
        assertThat(counterparts.goOnline(application).type()).isNull();
        await("application " + application.id() + " online")
                .atMost(Counterparts.SOON)
                .until(() -> "ONLINE".equals(counterparts.read(application).mode()));

        Document intake = stored(application.programmeId(), "intakes");
        assertThat(intake.get("waitingList", Document.class)).containsOnlyKeys("turns", "moves");
        assertThat(intake.get("candidacies", Document.class)).containsOnlyKeys(application.id());
        assertThat(stored(application.id(), "applications").getList("modeChanges", Document.class))
                .hasSize(1);
    }

    private Document stored(String id, String collection) {
        return Objects.requireNonNull(mongo.findById(id, Document.class, collection));
    }
}
