package org.jembatan.registration.background;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;
import org.jembatan.registration.application.LayDownEligibilityRules;
import org.jembatan.registration.intake.ExpireOffers;

/**
 * Takes back offers as they expire, and offers the places to which new rules have opened the way. It looks every few seconds of system time, because the business clock of a
 * demonstration jumps without a sound.
 */
@Configuration(proxyBeanMethods = false)
class OfferSweep {

    @Bean
    Worker offerWorker(ExpireOffers offers, @Value("${jembatan.offers.sweep-interval:2s}") Duration interval) {
        return new Worker("offer-worker", new Bell(), () -> offers.expireSome() ? Duration.ZERO : interval);
    }

    @Bean
    Worker rulesWorker(
            LayDownEligibilityRules rules, @Value("${jembatan.offers.sweep-interval:2s}") Duration interval) {
        return new Worker("rules-worker", new Bell(), () -> rules.lookAtSome() ? Duration.ZERO : interval);
    }
}
