package org.jembatan.registration.mail;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.registration.message.Messages;
import org.jembatan.registration.message.SendMessages;

/** Sends mail where {@code spring.mail.host} names a server. Elsewhere messages stay queued and are read over HTTP. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
class MailConfiguration {

    @Bean
    SendMessages sendMessages(
            Messages messages,
            JavaMailSender server,
            @Value("${jembatan.mail.from}") String from,
            Clock systemClock,
            BusinessClock clock) {
        return new SendMessages(messages, new SmtpPost(server, from), systemClock, clock);
    }

    @Bean
    Worker mailWorker(SendMessages sendMessages, @Value("${jembatan.mail.sweep-interval:5s}") Duration sweepInterval) {
        return new Worker("mail-worker", new Bell(), () -> sendMessages.sendSome() ? Duration.ZERO : sweepInterval);
    }
}
