package org.jembatan.local.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jembatan.local.Infrastructure;
import org.jembatan.local.JavaProcess;
import org.jembatan.local.store.Witness.Verdict;

/** Kills a store under 8 writers and 4 readers, again and again on the same file. */
class StoreCrashIT {

    private static final int CRASHES = Integer.getInteger("jembatan.crashes", 3);

    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @Test
    void losesNothingTearsNothingAndUndoesNothing() throws Exception {
        Verdict verdict = crash(Infrastructure.class, CRASHES);

        Duration opening = openingTime();
        System.out.println("Our store after " + CRASHES + " kills: " + verdict + ", opened in " + opening);
        assertThat(verdict.lost()).as("acknowledged writes lost").isZero();
        assertThat(verdict.torn()).as("torn answers").isZero();
        assertThat(verdict.undone()).as("values read and then undone").isZero();
        assertThat(verdict.writes()).as("acknowledged writes").isGreaterThan(1000);
        assertThat(verdict.reads()).as("answers read").isGreaterThan(1000);
        assertThat(opening).as("time to open the file of a killed store").isLessThan(Duration.ofSeconds(3));
    }

    /** The reason for our measures. Should a later version of the library turn this red, they can go. */
    @Test
    void theLibraryAsShippedFailsTheSameTest() throws Exception {
        Verdict verdict = crash(LibraryAsShipped.class, 2);

        System.out.println("The library as shipped after 2 kills: " + verdict);
        assertThat(verdict.isClean()).as("clean: %s", verdict).isFalse();
    }

    private Verdict crash(Class<?> server, int times) throws Exception {
        Witness witness = new Witness();
        int port = freePort();
        for (int crash = 0; crash < times; crash++) {
            try (JavaProcess store = open(server, port);
                    MongoClient client = client(port, GIVES_UP_AFTER)) {
                Load load = new Load(client, witness, 8);
                witness.compare(load.counters(), load.entries());
                load.start(4);
                long enough =
                        witness.verdict().writes() + ThreadLocalRandom.current().nextInt(2_000, 6_000);
                await("acknowledged writes before the kill")
                        .atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> witness.verdict().writes() >= enough);
                store.kill();
                load.stop();
            }
        }
        try (JavaProcess store = open(server, port);
                MongoClient client = client(port, GIVES_UP_AFTER)) {
            Load load = new Load(client, witness, 8);
            witness.compare(load.counters(), load.entries());
            assertThat(store.isAlive()).isTrue();
        }
        return witness.verdict();
    }

    /** In this process, so that the start of a JVM on a busy machine does not count. */
    private Duration openingTime() {
        Instant before = Instant.now();
        try (EmbeddedStore store = EmbeddedStore.start(folder.resolve("store.mv"), 0)) {
            assertThat(store.port()).isPositive();
            return Duration.between(before, Instant.now());
        }
    }

    private JavaProcess open(Class<?> server, int port) {
        JavaProcess store = JavaProcess.start(folder.resolve("log"), server, "store", port, folder.resolve("store.mv"));
        try (MongoClient client = client(port, Duration.ofSeconds(30))) {
            client.getDatabase("admin").runCommand(new Document("ping", 1));
        }
        return store;
    }

    private static MongoClient client(int port, Duration givesUpAfter) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString("mongodb://127.0.0.1:" + port))
                // The driver's own pause between two attempts is half a second.
                .applyToServerSettings(
                        server -> server.heartbeatFrequency(50, MILLISECONDS).minHeartbeatFrequency(20, MILLISECONDS))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(givesUpAfter.toMillis(), MILLISECONDS))
                .build());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
