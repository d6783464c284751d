package org.jembatan.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;
import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.telemetry.Traces;

/** Gives a service that declares {@link PublishedEvents} its outbox and the relay that empties it. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass({MongoOperations.class, KafkaProducer.class, KafkaProperties.class})
@ConditionalOnBean(MongoOperations.class)
class OutboxAutoConfiguration {

    private final Bell bell = new Bell();

    @Bean
    @ConditionalOnMissingBean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    WakeUps wakeUps() {
        return new WakeUps(bell);
    }

    @Bean
    @ConditionalOnBean(PublishedEvents.class)
    Courier courier(
            KafkaProperties kafka,
            KafkaConnectionDetails connection,
            @Value("${spring.application.name}") String service,
            MeterRegistry meters) {
        Map<String, Object> configuration = producerConfiguration(kafka, connection);
        return new Courier(() -> new KafkaProducer<>(configuration), service, meters);
    }

    @Bean
    @ConditionalOnBean(PublishedEvents.class)
    Worker outboxRelay(
            WakeUps wakeUps,
            MongoOperations mongo,
            Courier courier,
            @Value("${jembatan.outbox.sweep-interval:30s}") Duration sweepInterval,
            Clock clock,
            MeterRegistry meters) {
        Backlog backlog = new Backlog(clock, meters);
        Relay relay = new Relay(wakeUps, new OutboxStore(mongo), courier, sweepInterval, backlog);
        return new Worker("outbox-relay", bell, relay);
    }

    @Bean
    @ConditionalOnBean(PublishedEvents.class)
    OutboxCallback outboxCallback(
            PublishedEvents published, EventJson json, Clock clock, WakeUps wakeUps, Traces traces) {
        return new OutboxCallback(published, json, clock, wakeUps, traces);
    }

    /**
     * Acknowledged by all replicas, and without a time limit: a producer that gives a record up after a while may have
     * the next one of the same key accepted, and order is lost.
     */
    private static Map<String, Object> producerConfiguration(KafkaProperties kafka, KafkaConnectionDetails connection) {
        Map<String, Object> configuration = kafka.buildProducerProperties();
        configuration.put(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getProducer().getBootstrapServers());
        configuration.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        configuration.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        configuration.put(ProducerConfig.ACKS_CONFIG, "all");
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        configuration.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        configuration.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        configuration.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        configuration.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return configuration;
    }
}
