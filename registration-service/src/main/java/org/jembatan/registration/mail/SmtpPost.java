package org.jembatan.registration.mail;

import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

import org.jembatan.registration.message.Message;
import org.jembatan.registration.message.Post;

/** Hands messages to a mail server. Their {@code Message-ID} is made of their own id, by which a repeat can be told. */
final class SmtpPost implements Post {

    private final JavaMailSender server;
    private final InternetAddress from;
    private final String atHost;

    SmtpPost(JavaMailSender server, String from) {
        this.server = server;
        this.from = sender(from);
        String address = this.from.getAddress();
        this.atHost = address.substring(address.indexOf('@'));
    }

    @Override
    public void send(Message message) throws Refused {
        try {
            server.send(mail(message));
        } catch (MessagingException notToBeWritten) {
            throw new Refused(String.valueOf(notToBeWritten.getMessage()), true);
        } catch (MailException refused) {
            throw new Refused(String.valueOf(refused.getMessage()), isForEver(refused));
        }
    }

    private MimeMessage mail(Message message) throws MessagingException {
        MimeMessage mail = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(mail, "UTF-8");
        parts.setFrom(from);
        parts.setTo(message.email());
        parts.setSubject(message.subject());
        parts.setText(message.text());
        mail.setHeader("Message-ID", "<" + message.id().value() + atHost + ">");
        mail.setHeader("Content-Language", message.language().code());
        return mail;
    }

    /** A sender that is none would make each message look hopeless, and so is found at the start. */
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
