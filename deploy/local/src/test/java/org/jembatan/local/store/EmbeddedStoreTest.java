package org.jembatan.local.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.mod;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("data").resolve("store.mv");
    }

    @Test
    void keepsItsDocumentsAcrossARestartOnTheSamePort() {
        int port;
        try (EmbeddedStore store = EmbeddedStore.start(file, 0);
                MongoClient client = MongoClients.create(store.connectionString("registration"))) {
            port = store.port();
            people(client).insertOne(new Document("_id", "amara").append("seen", 1));
        }

        try (EmbeddedStore store = EmbeddedStore.start(file, port);
                MongoClient client = MongoClients.create(store.connectionString("registration"))) {
            people(client).updateOne(eq("_id", "amara"), inc("seen", 1));

            assertThat(people(client).find()).containsExactly(new Document("_id", "amara").append("seen", 2));
        }
    }

    @Test
    void fillsAnAnswerThatNeedsSeveralBatches() {
        try (EmbeddedStore store = EmbeddedStore.start(file, 0);
                MongoClient client = MongoClients.create(store.connectionString("registration"))) {
            people(client)
                    .insertMany(IntStream.range(0, 500)
                            .mapToObj(number -> new Document("_id", number))
                            .toList());

            assertThat(people(client).find().batchSize(50)).hasSize(500);
        }
    }

    @Test
    void refusesWhatNobodyHasReviewedWhereverItStands() {
        try (EmbeddedStore store = EmbeddedStore.start(file, 0);
                MongoClient client = MongoClients.create(store.connectionString("registration"))) {
            people(client).insertOne(new Document("_id", "amara").append("price", "$mod"));

            assertThatThrownBy(() -> people(client)
                            .find(or(eq("_id", "amara"), mod("seen", 2, 0)))
                            .first())
                    .hasMessageContaining("The operator $mod is not among those that were reviewed");
            assertThatThrownBy(() -> people(client).updateOne(eq("_id", "amara"), inc("visits.$[].days", 1)))
                    .hasMessageContaining("The operator $[] is not");
            assertThatThrownBy(() -> client.getDatabase("registration").runCommand(new Document("collStats", "people")))
                    .hasMessageContaining("The command collStats is not");
            assertThat(people(client).find()).hasSize(1);
        }
    }

    @Test
    void saysThatAFileIsDamaged() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "This is a letter, not a store.".repeat(1000));

        assertThatThrownBy(() -> EmbeddedStore.start(file, 0))
                .hasMessage(
                        "The store's file " + file + " is damaged or no store's file: move it away to start empty.");
    }

    @Test
    void saysThatAFileIsInUse() {
        EmbeddedStore first = EmbeddedStore.start(file, 0);
        try (first) {
            assertThatThrownBy(() -> EmbeddedStore.start(file, 0))
                    .hasMessage("The store's file " + file + " is in use by another process.");
        }
    }

    @Test
    void saysThatAPortIsTakenAndLetsGoOfTheFile() {
        Path other = folder.resolve("other.mv");
        try (EmbeddedStore first = EmbeddedStore.start(file, 0)) {
            assertThatThrownBy(() -> EmbeddedStore.start(other, first.port()))
                    .hasMessage("The store cannot listen on port " + first.port() + ".");
        }

        EmbeddedStore.start(other, 0).close();
    }

    private static MongoCollection<Document> people(MongoClient client) {
        return client.getDatabase("registration").getCollection("people");
    }
}
