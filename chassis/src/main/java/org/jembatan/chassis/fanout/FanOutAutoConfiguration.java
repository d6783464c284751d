package org.jembatan.chassis.fanout;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;
import org.jembatan.chassis.telemetry.Traces;

/** Gives a service that declares a {@link FanOut} the list of pending work and the worker that shortens it. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnClass(MongoOperations.class)
@ConditionalOnBean(MongoOperations.class)
class FanOutAutoConfiguration {

    private final Bell bell = new Bell();

    @Bean
    PendingWork pendingWork(MongoOperations mongo, Clock clock, Traces traces) {
        return new PendingWork(mongo, clock, bell, traces);
    }

    @Bean
    @ConditionalOnBean(FanOut.class)
    Worker fanOutWorker(
            PendingWork pending,
            List<FanOut> fanOuts,
            @Value("${jembatan.fan-out.sweep-interval:5s}") Duration sweepInterval,
            Traces traces) {
        return new Worker("fan-out-worker", bell, new FanOuts(pending, fanOuts, sweepInterval, traces));
    }
}
