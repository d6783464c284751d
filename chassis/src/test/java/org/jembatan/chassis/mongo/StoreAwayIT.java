package org.jembatan.chassis.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.sample.SampleApi;
import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.chassis.security.PublicPaths.PublicPath;
import org.jembatan.chassis.warehouse.Shelf;
import org.jembatan.local.store.EmbeddedStore;

/** What a caller is told while the store is away, or is there and says nothing. */
class StoreAwayIT {

    /** Less than the gateway waits for any service. */
    private static final Duration IN_TIME = Duration.ofSeconds(2);

    private static final Duration LIMIT = Duration.ofMillis(1500);

    @TempDir
    private Path folder;

    @Test
    void whoAsksIsToldInTime() throws IOException {
        var store = EmbeddedStore.start(folder.resolve("store"), 0);
        var uri = store.connectionString("away");
        var storePort = portOf(uri);
        try (var service = start(uri)) {
            var port = Objects.requireNonNull(service.getWebServer()).getPort();
            assertThat(post(port).status()).isEqualTo(200);
            store.close();

            assertToldInTime(port, "with the store away");
            try (var _ = silent(storePort)) {
                assertToldInTime(port, "with a store that says nothing");
            }
            try (var _ = EmbeddedStore.start(folder.resolve("store"), storePort)) {
                await("answers again")
                        .untilAsserted(() -> assertThat(get(port).status()).isEqualTo(200));
            }
        }
    }

    @Test
    void whereNobodyWaitsAScanMayTakeItsTime() throws IOException {
        try (var store = EmbeddedStore.start(folder.resolve("store"), 0);
                var service = start(store.connectionString("scans"))) {
            var port = Objects.requireNonNull(service.getWebServer()).getPort();
            var databases = service.getBean(MongoDatabaseFactory.class);

            assertThat(databases.getMongoDatabase().getTimeout(TimeUnit.MILLISECONDS))
                    .isNull();
            assertThat(api(port).get("/api/limit").json().path("millis").asLong())
                    .isEqualTo(LIMIT.toMillis());
        }
    }

    private static void assertToldInTime(int port, String when) {
        for (var method : new String[] {"GET", "POST"}) {
            var begun = System.nanoTime();
            var answer = method.equals("GET") ? get(port) : post(port);
            var took = Duration.ofNanos(System.nanoTime() - begun);

            System.out.printf("%s %s: %d after %d ms%n", method, when, answer.status(), took.toMillis());
            assertThat(answer.status()).as(when).isEqualTo(503);
            assertThat(answer.problem()).as(when).isEqualTo("dependency-unavailable");
            assertThat(answer.header("Retry-After")).as(when).isEqualTo("5");
            assertThat(took).as(when).isLessThan(IN_TIME);
        }
    }

    private static SampleApi.Answer get(int port) {
        return api(port).get("/api/shelves");
    }

    private static SampleApi.Answer post(int port) {
        return api(port).post("/api/shelves", "");
    }

    private static SampleApi api(int port) {
        return new SampleApi(port, null);
    }

    /** Takes connections and never answers. */
    private static ServerSocket silent(int port) throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private static int portOf(String uri) {
        return java.net.URI.create(uri).getPort();
    }

    private static ServletWebServerApplicationContext start(String uri) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(Shelves.class)
                .properties(
                        "spring.config.name=store-away",
                        "spring.config.import=classpath:chassis-defaults.yaml",
                        "spring.profiles.active=local")
                .run("--server.port=0", "--spring.mongodb.uri=" + uri);
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
                "org.jembatan.chassis.reactions.ReactionsAutoConfiguration"
            })
    @Import(ShelfController.class)
    static class Shelves {

        @Bean
        PublicPaths publicPaths() {
            return PublicPaths.of(
                    PublicPath.get("/api/shelves"), PublicPath.post("/api/shelves"), PublicPath.get("/api/limit"));
        }
    }

    @RestController
    static class ShelfController {

        private final MongoTemplate mongo;

        ShelfController(MongoTemplate mongo) {
            this.mongo = mongo;
        }

        @GetMapping("/api/shelves")
        long count() {
            return mongo.findAll(Shelf.class).size();
        }

        @PostMapping("/api/shelves")
        void add() {
            mongo.save(new Shelf("shelf-" + System.nanoTime()));
        }

        @GetMapping("/api/limit")
        Map<String, @Nullable Long> limit() {
            return Map.of("millis", Objects.requireNonNullElse(mongo.getDb().getTimeout(TimeUnit.MILLISECONDS), 0L));
        }
    }
}
