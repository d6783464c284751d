package org.jembatan.gateway.account;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

import org.jembatan.gateway.identity.EmbeddedIssuer;

/** What is done about accounts while nobody waits: what people ask for on one thread, what is repeated on another. */
@Configuration
@EmbeddedIssuer
class AccountWork {

    private static final Logger log = LoggerFactory.getLogger(AccountWork.class);

    private static final int QUEUE = 100;
    private static final Duration HOURLY = Duration.ofHours(1);

    private final ScheduledExecutorService sweeps = Executors.newScheduledThreadPool(
            1, Thread.ofPlatform().name("accounts-", 0).factory());

    /** For what is asked for by people who are not told what came of it; the queue is short, for they can ask again. */
    @Bean(destroyMethod = "close")
    ExecutorService afterTheAnswer() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(QUEUE),
                Thread.ofPlatform().name("account-letters-", 0).factory());
    }

    @Bean
    Clock systemClock() {
        return Clock.systemUTC();
    }

    /** The sweep under way ends first. */
    @PreDestroy
    void end() {
        sweeps.close();
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        var context = ready.getApplicationContext();
        var interval = context.getEnvironment().getRequiredProperty("jembatan.mail.sweep-interval", Duration.class);
        repeat("Sending letters", context.getBean(SendLetters.class)::sendSome, interval);
        repeat("Forgetting addresses", context.getBean(ForgetUnconfirmed.class)::forgetAll, HOURLY);
    }

    private void repeat(String what, Runnable work, Duration pause) {
        Runnable kept = () -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                log.warn("{} has failed and is tried again", what, failure);
            }
        };
        var _ = sweeps.scheduleWithFixedDelay(kept, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
