package org.jembatan.chassis.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.client.MongoClients;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.core.KafkaAdmin;

import org.jembatan.local.store.EmbeddedStore;

class DependenciesHealthTest {

    private static final Duration A_PROBE_WAITS = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    @Test
    void isUpWhileTheStoreAnswersAndDownAfterIt() {
        var store = EmbeddedStore.start(folder.resolve("store"), 0);
        try (var client = MongoClients.create(store.connectionString("any"))) {
            assertThat(ask(new StoreCheck(client))).isEqualTo(Status.UP);

            store.close();

            assertThat(askInTime(new StoreCheck(client))).isEqualTo(Status.DOWN);
        }
    }

    /** As when the process is stopped or the network swallows packets: it connects, and then says nothing. */
    @Test
    void isDownInTimeWhenBothAreSilent() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var client = MongoClients.create("mongodb://127.0.0.1:" + silent.getLocalPort())) {
            var broker = new BrokerCheck(new KafkaAdmin(
                    Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + silent.getLocalPort())));

            assertThat(askInTime(new StoreCheck(client), broker)).isEqualTo(Status.DOWN);

            broker.destroy();
        }
    }

    @Test
    void saysWhichOneIsAway() {
        var health = new DependenciesHealth(List.of(answering("one"), failing("two"), silent("three"))).health();

        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails())
                .containsEntry("one", "UP")
                .containsEntry("two", "java.io.IOException: away")
                .containsEntry("three", "no answer within 1500 ms");
    }

    @Test
    void manyProbesAskOnce() {
        var asked = new AtomicInteger();
        var health = new DependenciesHealth(List.of(check("counted", asked::incrementAndGet)));

        for (var i = 0; i < 100; i++) {
            health.health();
        }

        assertThat(asked).hasValue(1);
    }

    private static Status ask(DependencyCheck... checks) {
        return new DependenciesHealth(List.of(checks)).health().getStatus();
    }

    private static Status askInTime(DependencyCheck... checks) {
        var begun = System.nanoTime();
        var status = ask(checks);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(A_PROBE_WAITS);
        return status;
    }

    private static DependencyCheck answering(String name) {
        return check(name, () -> {});
    }

    private static DependencyCheck failing(String name) {
        return check(name, () -> {
            throw new IOException("away");
        });
    }

    private static DependencyCheck silent(String name) {
        return check(name, () -> new java.util.concurrent.CountDownLatch(1).await());
    }

    private static DependencyCheck check(String name, Question question) {
        return new DependencyCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void ask() throws Exception {
                question.ask();
            }
        };
    }

    private interface Question {
        void ask() throws Exception;
    }
}
