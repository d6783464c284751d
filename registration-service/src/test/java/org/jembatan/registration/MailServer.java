package org.jembatan.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A mail server that speaks SMTP and takes whatever comes, for as long as the tests run. */
final class MailServer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        SERVER.start();
        TestPropertyValues.of(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + SERVER.getSmtp().getPort(),
                        "jembatan.mail.sweep-interval=200ms")
                .applyTo(context);
    }

    static List<MimeMessage> received(String email) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isFor(mail, email))
                .toList();
    }

    private static boolean isFor(MimeMessage mail, String email) {
        try {
            return Objects.requireNonNull(mail.getRecipients(RecipientType.TO))[0]
                    .toString()
                    .equals(email);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
