package org.jembatan.chassis.reactions;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.cloud.stream.config.ListenerContainerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.kafka.listener.AbstractMessageListenerContainer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.web.servlet.DispatcherServlet;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;
import org.jembatan.chassis.events.EventJson;

/** Gives a service its reactions: decoding, parking, and containers that wait for ever for what is away. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.jembatan.chassis.outbox.OutboxAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration"
        })
@ConditionalOnClass({MongoOperations.class, ListenerContainerCustomizer.class})
@ConditionalOnBean(MongoOperations.class)
class ReactionsAutoConfiguration {

    private final Bell toBeCounted = new Bell();
    private final Bell toBeReplayed = new Bell();

    @Bean
    ParkedRecords parkedRecords(MongoOperations mongo, Clock clock) {
        return new ParkedRecords(mongo, clock, toBeCounted, toBeReplayed);
    }

    @Bean
    Assignments assignments() {
        return new Assignments();
    }

    @Bean
    Replays replays(
            ParkedRecords parked,
            Assignments assignments,
            @Value("${jembatan.replays.sweep-interval:5s}") Duration sweepInterval) {
        return new Replays(parked, assignments, sweepInterval);
    }

    @Bean
    Worker replayWorker(Replays replays) {
        return new Worker("replays", toBeReplayed, replays);
    }

    @Bean
    ParkedCounts parkedCounts(ParkedRecords parked, MeterRegistry meters) {
        return new ParkedCounts(parked, meters);
    }

    @Bean
    Worker parkedRecordsCounter(ParkedCounts counts) {
        return new Worker("parked-records-counter", toBeCounted, counts);
    }

    @Bean
    ReactionConsumers reactionConsumers(
            EventJson json, ParkedRecords parked, ParkedCounts counts, Replays replays, MeterRegistry meters) {
        return new ReactionConsumers(json, parked, counts, replays, meters);
    }

    /**
     * Whatever a consumer throws means that the store or the broker is away. The container then brings the record again,
     * with growing pauses and without end; left alone, it would skip a record after ten attempts, and at once after some
     * exceptions.
     */
    @Bean
    ListenerContainerCustomizer<AbstractMessageListenerContainer<?, ?>> neverSkipARecord() {
        return (container, _, _) -> {
            ExponentialBackOff pauses = new ExponentialBackOff(200, 2);
            pauses.setMaxInterval(5_000);
            pauses.setMaxAttempts(Long.MAX_VALUE);
            pauses.setMaxElapsedTime(Long.MAX_VALUE);
            DefaultErrorHandler again = new DefaultErrorHandler(pauses);
            again.setClassifications(Map.of(), true);
            container.setCommonErrorHandler(again);
        };
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({DispatcherServlet.class, PreAuthorize.class})
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    static class ForOperators {

        @Bean
        ParkedRecordsController parkedRecordsController(MongoOperations mongo, ParkedRecords parked, Clock clock) {
            return new ParkedRecordsController(parked, new DecideParkedRecords(mongo, parked, clock));
        }
    }
}
