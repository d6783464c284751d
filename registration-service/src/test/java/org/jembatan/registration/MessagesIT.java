package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import jakarta.mail.internet.MimeMessage;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.chassis.test.TestTopic;
import org.jembatan.registration.Answers.ApplicationRead;
import org.jembatan.registration.Answers.MessageRead;

/** From what happens, or from another service's notice, to a mail in somebody's box. */
@RunningService
class MessagesIT {

    private static final TestTopic NOTICES = new TestTopic("programme-notices");

    @Autowired
    Counterparts counterparts;

    @Test
    void whoIsOfferedAPlaceGetsOneMailInTheirLanguage() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        ApplicationRead application = counterparts.endorsedSpeaking("ID", email);
        counterparts.select(application, "REFUSE");

        await("mail to " + email)
                .atMost(Counterparts.SOON)
                .until(() -> counterparts.messages(application).stream()
                        .anyMatch(message -> message.state().equals("SENT")));
        List<MimeMessage> mails = MailServer.received(email);
        assertThat(mails).hasSize(1);
        MimeMessage mail = mails.getFirst();
        MessageRead message = counterparts.messages(application).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Tempat untuk Anda: Small Enterprises");
        assertThat(mail.getContent().toString()).contains("Yth. Asha Rai");
        assertThat(mail.getMessageID()).isEqualTo("<" + message.id() + "@jembatan.example>");
        assertThat(mail.getFrom()[0]).hasToString("no-reply@jembatan.example");
        assertThat(message.template()).isEqualTo("PLACE_OFFERED");
    }

    @Test
    void aNoticeThatComesTwiceIsWrittenOnce() {
        ApplicationRead application = counterparts.nominated(counterparts.announced(1));
        String agenda = UUID.randomUUID().toString();
        String notice = notice(application);
        NOTICES.tellIn(1, agenda, 1, "programme-notice.due.v1", notice);
        NOTICES.tellIn(1, agenda, 1, "programme-notice.due.v1", notice);
        NOTICES.tellIn(1, agenda, 2, "programme-notice.due.v1", notice(application));

        await("both notices")
                .atMost(Counterparts.SOON)
                .until(() -> counterparts.messages(application).size() == 2);
        assertThat(counterparts.messages(application))
                .allSatisfy(message -> assertThat(message.text()).contains("Release 2 of the agenda"));
    }

    private static String notice(ApplicationRead application) {
        return """
                {"noticeId": "%s", "personId": "%s", "template": "session-moved",
                 "parameters": {"programmeId": "%s", "release": "2"}}""".formatted(UUID.randomUUID(), application.personId(), application.programmeId());
    }
}
