package org.jembatan.chassis.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStartedEvent;
import org.springframework.kafka.listener.MessageListenerContainer;

import org.jembatan.local.kafka.EmbeddedKafka;
import org.jembatan.local.kafka.Topics;
import org.jembatan.local.store.EmbeddedStore;

/** Readiness over HTTP, with a real broker and a real store that go away. */
class ReadinessIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    @Test
    void tellsOfStoppedConsumersAndOfDependenciesThatAreAway() throws Exception {
        var store = EmbeddedStore.start(folder.resolve("store"), 0);
        var broker = EmbeddedKafka.start(folder.resolve("broker"), 0);
        Topics.declared().applyTo(broker.bootstrapServers());
        try (var service = (ServletWebServerApplicationContext) new SpringApplicationBuilder(Listening.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        // application.yaml here is the sample warehouse's, with consumers of its own
                        "spring.config.name=readiness",
                        "spring.config.import=classpath:chassis-defaults.yaml",
                        "spring.profiles.active=local",
                        "spring.cloud.function.definition=onEditionEvents",
                        "spring.cloud.stream.bindings.onEditionEvents-in-0.destination=edition-events",
                        "spring.cloud.stream.bindings.onEditionEvents-in-0.group=chassis.edition-events")
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + store.connectionString("readiness"),
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers())) {
            var port = Objects.requireNonNull(service.getWebServer()).getPort();
            awaitReadiness(port, 200, "with all there");
            assertThat(consumersRunning(service)).isOne();

            var bindings = service.getBean(BindingsLifecycleController.class);
            bindings.stop("onEditionEvents-in-0");
            awaitReadiness(port, 503, "with the binding stopped");
            bindings.start("onEditionEvents-in-0");
            awaitReadiness(port, 200, "with the binding started again");

            service.getBean(Listening.class).container().stopAbnormally(() -> {});
            awaitReadiness(port, 503, "with a container that a fatal error has stopped");
            assertThat(consumersRunning(service)).isZero();
            assertThat(bindings.queryStates().getFirst()).containsEntry("state", "running");
            bindings.stop("onEditionEvents-in-0");
            bindings.start("onEditionEvents-in-0");
            awaitReadiness(port, 200, "with the container replaced");

            broker.close();
            awaitReadiness(port, 503, "with the broker away");
            store.close();
            awaitReadiness(port, 503, "with both away");
            assertThat(get(port, "liveness").statusCode()).isEqualTo(200);
            assertThat(get(port, "readiness").body()).isEqualTo("{\"status\":\"DOWN\"}");
        }
    }

    private static double consumersRunning(ApplicationContext service) {
        return service.getBean(MeterRegistry.class)
                .get("jembatan.consumers.running")
                .gauge()
                .value();
    }

    private static void awaitReadiness(int port, int status, String when) {
        await(when).atMost(PATIENCE).untilAsserted(() -> {
            var begun = System.nanoTime();
            assertThat(get(port, "readiness").statusCode()).isEqualTo(status);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        });
    }

    private static HttpResponse<String> get(int port, String probe) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/" + probe);
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Listening {

        private volatile @Nullable MessageListenerContainer container;

        @Bean
        Consumer<byte[]> onEditionEvents() {
            return event -> {};
        }

        @EventListener
        void started(ConsumerStartedEvent event) {
            container = event.getContainer(MessageListenerContainer.class);
        }

        MessageListenerContainer container() {
            return Objects.requireNonNull(container);
        }
    }
}
