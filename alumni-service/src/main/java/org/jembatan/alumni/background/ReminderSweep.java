package org.jembatan.alumni.background;

import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.alumni.plan.SendReminders;
import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;

/**
 * Has reminders sent as their days come. It looks every few seconds of system time, because the business clock of a
 * demonstration jumps without a sound.
 */
@Configuration(proxyBeanMethods = false)
class ReminderSweep {

    @Bean
    Worker reminderWorker(
            SendReminders reminders, @Value("${jembatan.reminders.sweep-interval:2s}") Duration interval) {
        return new Worker("reminder-worker", new Bell(), () -> reminders.sendSome() ? Duration.ZERO : interval);
    }
}
