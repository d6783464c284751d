package org.jembatan.local.store;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;

/**
 * Writers that each count up a document of their own, in many fields that must agree, and readers that check all of
 * them. Goes on until the store is killed or the load is stopped.
 */
final class Load {

    private static final int FIELDS = 40;

    private final AtomicBoolean running = new AtomicBoolean(true);
    private final List<Thread> threads = new ArrayList<>();
    private final MongoCollection<Document> counters;
    private final MongoCollection<Document> entries;
    private final Witness witness;
    private final int writers;

    Load(MongoClient client, Witness witness, int writers) {
        this.counters = client.getDatabase("crash").getCollection("counters");
        this.entries = client.getDatabase("crash").getCollection("entries");
        this.witness = witness;
        this.writers = writers;
    }

    void start(int readers) {
        Map<Integer, Integer> present = counters();
        for (int writer = 0; writer < writers; writer++) {
            int counter = writer;
            threads.add(Thread.ofPlatform().start(() -> write(counter, present.getOrDefault(counter, 0))));
        }
        for (int reader = 0; reader < readers; reader++) {
            threads.add(Thread.ofPlatform().start(this::read));
        }
    }

    void stop() throws InterruptedException {
        running.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    Map<Integer, Integer> counters() {
        Map<Integer, Integer> all = new TreeMap<>();
        counters.find().forEach(document -> all.put(document.getInteger("_id"), document.getInteger("field0")));
        return all;
    }

    Set<String> entries() {
        return entries.find().map(document -> document.getString("_id")).into(new HashSet<>());
    }

    private void write(int counter, int from) {
        untilTheStoreIsGone(new Runnable() {
            private int value = from;

            @Override
            public void run() {
                value++;
                Document fields = new Document("ballast", ballast());
                for (int field = 0; field < FIELDS; field++) {
                    fields.append("field" + field, value);
                }
                counters.updateOne(eq("_id", counter), new Document("$set", fields), new UpdateOptions().upsert(true));
                witness.wasAcknowledged(counter, value);
                if (value % 10 == 0) {
                    String entry = counter + "-" + value;
                    entries.insertOne(new Document("_id", entry).append("ballast", ballast()));
                    witness.wasInserted(entry);
                }
            }
        });
    }

    /** Incompressible, so that the file grows and is compacted while the load goes on. */
    private static byte[] ballast() {
        byte[] bytes = new byte[4096];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    private void read() {
        untilTheStoreIsGone(() -> {
            int counter = ThreadLocalRandom.current().nextInt(writers);
            Document document = counters.find(eq("_id", counter)).first();
            if (document == null) {
                return;
            }
            int value = document.getInteger("field0");
            for (int field = 1; field < FIELDS; field++) {
                if (document.getInteger("field" + field) != value) {
                    witness.sawTorn();
                    return;
                }
            }
            witness.saw(counter, value);
        });
    }

    private void untilTheStoreIsGone(Runnable step) {
        try {
            while (running.get()) {
                step.run();
            }
        } catch (MongoException gone) {
            running.set(false);
        }
    }
}
