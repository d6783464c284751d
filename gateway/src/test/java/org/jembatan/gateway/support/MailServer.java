package org.jembatan.gateway.support;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server that speaks SMTP and takes whatever comes, for as long as the tests run. */
public final class MailServer {

    private static final GreenMail SERVER = started();

    private MailServer() {}

    public static void describe(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("jembatan.mail.sweep-interval", () -> "100ms");
    }

    /** Those that came for an address, the oldest first. */
    public static List<MimeMessage> received(String email) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> isFor(mail, email))
                .toList();
    }

    public static String textOf(MimeMessage mail) {
        return GreenMailUtil.getBody(mail);
    }

    public static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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

    private static GreenMail started() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
        server.start();
        return server;
    }
}
