package org.jembatan.gateway.account.mail;

import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Post;
import org.jembatan.gateway.identity.EmbeddedIssuer;

/** Hands letters to a mail server, where {@code spring.mail.host} names one. */
@Component
@EmbeddedIssuer
@ConditionalOnProperty("spring.mail.host")
class SmtpPost implements Post {

    private final JavaMailSender server;
    private final InternetAddress from;

    SmtpPost(JavaMailSender server, @Value("${jembatan.mail.from}") String from) {
        this.server = server;
        this.from = sender(from);
    }

    @Override
    public void send(Written letter) throws Refused {
        try {
            server.send(mail(letter));
        } catch (MessagingException notToBeWritten) {
            throw new Refused(String.valueOf(notToBeWritten.getMessage()), true);
        } catch (MailException refused) {
            throw new Refused(String.valueOf(refused.getMessage()), isForEver(refused));
        }
    }

    private MimeMessage mail(Written letter) throws MessagingException {
        MimeMessage mail = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(mail, "UTF-8");
        parts.setFrom(from);
        parts.setTo(letter.to());
        parts.setSubject(letter.subject());
        parts.setText(letter.text());
        mail.setHeader("Content-Language", letter.language().code());
        // Nobody's holiday notice should answer it (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        return mail;
    }

    /** A sender that is none would make each letter look hopeless, and so is found at the start. */
    private static InternetAddress sender(String from) {
        try {
            return new InternetAddress(from, true);
        } catch (AddressException malformed) {
            throw new IllegalStateException("jembatan.mail.from is not an e-mail address: " + from, malformed);
        }
    }

    /** Whether the server will never take mail for this address; all else may pass. */
    private static boolean isForEver(MailException refused) {
        return refused instanceof MailSendException sending
                && Stream.of(sending.getMessageExceptions())
                        .flatMap(SmtpPost::andWhatFollows)
                        .anyMatch(failure -> failure instanceof SendFailedException failed
                                && failed.getInvalidAddresses() != null
                                && failed.getInvalidAddresses().length > 0);
    }

    private static Stream<Exception> andWhatFollows(Exception failure) {
        return Stream.iterate(failure, SmtpPost::next).takeWhile(each -> each != null);
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
