package org.jembatan.registration.background;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;
import org.jembatan.registration.intake.ExpireOffers;

/**
 * Takes back offers as they expire. It looks every few seconds of system time, because the business clock of a
 * demonstration jumps without a sound.
 */
@Configuration(proxyBeanMethods = false)
class OfferSweep {

    @Bean
    Worker offerWorker(ExpireOffers offers, @Value("${jembatan.offers.sweep-interval:2s}") Duration interval) {
        return new Worker("offer-worker", new Bell(), () -> offers.expireSome() ? Duration.ZERO : interval);
    }
}
