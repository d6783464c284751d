package org.jembatan.local.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileSizeIT {

    private static final int DOCUMENTS = 4_000;

    private final Random random = new Random(1);

    @TempDir
    private Path folder;

    @Test
    void theFileStaysWithinThreeTimesTheLiveData() throws Exception {
        Path file = folder.resolve("store.mv");
        List<Document> all = IntStream.range(0, DOCUMENTS)
                .mapToObj(number -> new Document("_id", number).append("letter", letter()))
                .toList();
        long liveBytes = all.stream().mapToLong(StoreFileSizeIT::size).sum();
        long largest = 0;
        try (EmbeddedStore store = EmbeddedStore.start(file, 0);
                MongoClient client = MongoClients.create(store.connectionString("registration"))) {
            MongoCollection<Document> people =
                    client.getDatabase("registration").getCollection("people");
            people.insertMany(all);
            for (int update = 0; update < 4_000; update++) {
                people.updateOne(eq("_id", random.nextInt(DOCUMENTS)), set("letter", letter()));
                largest = Math.max(largest, Files.size(file));
            }
        }

        System.out.printf(
                "%d KiB of live data: the file had at most %d KiB, and %d KiB when closed%n",
                liveBytes / 1024, largest / 1024, Files.size(file) / 1024);
        assertThat(largest).as("largest size").isLessThan(3 * liveBytes);
    }

    private static int size(Document document) {
        return RawBsonDocument.parse(document.toJson()).getByteBuffer().remaining();
    }

    /** Random, so that it cannot be compressed. */
    private String letter() {
        byte[] bytes = new byte[900];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
