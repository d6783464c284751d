package org.jembatan.registration.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.IntakesInMemory;
import org.jembatan.registration.message.Message.State;
import org.jembatan.registration.person.Language;
import org.jembatan.registration.person.PeopleInMemory;
import org.jembatan.registration.person.Person;
import org.jembatan.registration.person.PersonDetails;

/** A notice becomes a message, and the message leaves. */
class WriteAndSendTest {

    private static final Instant BUSINESS_NOW = Instant.parse("2021-09-13T02:00:00Z");

    private final MessagesInMemory messages = new MessagesInMemory();
    private final PeopleInMemory people = new PeopleInMemory();
    private final IntakesInMemory intakes = new IntakesInMemory();
    private final WriteMessage writeMessage = new WriteMessage(messages, people, intakes, () -> BUSINESS_NOW);

    private final ProgrammeId programme = Registering.aProgramme();
    private final Person asha = person(null);

    private final List<String> taken = new ArrayList<>();
    private Post.@Nullable Refused refusal;
    private Instant now = Instant.parse("2026-11-24T08:00:00Z");

    @BeforeEach
    void open() {
        intakes.open(programme, Registering.terms());
    }

    @Test
    void isWrittenOnceInThePersonsLanguage() {
        Person budi = person(Language.ID);
        Notice notice = notice(budi, Template.PLACE_OFFERED);

        Message message = written(notice);
        writeMessage.handle(notice);

        assertThat(messages.all()).containsExactly(message);
        assertThat(message.subject()).isEqualTo("Tempat untuk Anda: Entrepreneurship for Small Enterprises");
        assertThat(message.text()).startsWith("Yth. Asha Rai,\n");
        assertThat(message.queuedAt()).isEqualTo(BUSINESS_NOW);
        assertThat(written(notice(asha, Template.PLACE_OFFERED)).language()).isEqualTo(Language.EN);
    }

    @Test
    void nobodyIsWrittenToWhoIsNotKnownAnyMore() {
        Notice notice =
                new Notice(anId(), new PersonId(Registering.anId()), Template.PLACE_OFFERED, programme, Map.of());

        writeMessage.handle(notice);

        assertThat(messages.all()).isEmpty();
    }

    @Test
    void whatIsSentIsSentOnce() {
        Message message = written(notice(asha, Template.PLACE_OFFERED));

        assertThat(sender().sendSome()).isTrue();
        assertThat(sender().sendSome()).isFalse();

        assertThat(taken).containsExactly("asha@example.org");
        assertThat(message.state()).isEqualTo(State.SENT);
        assertThat(message.sentAt()).isEqualTo(BUSINESS_NOW);
    }

    @Test
    void whatIsNotTakenIsTriedAgainLaterEachTimeAndGivenUpInTheEnd() {
        Message message = written(notice(asha, Template.PLACE_OFFERED));
        refusal = new Post.Refused("The server is away", false);
        List<Duration> pauses = new ArrayList<>();
        while (message.state() == State.QUEUED) {
            assertThat(sender().sendSome()).isTrue();
            assertThat(sender().sendSome()).as("before the pause is over").isFalse();
            pauses.add(Duration.between(now, message.freeFrom()));
            now = message.freeFrom();
        }

        assertThat(message.state()).isEqualTo(State.FAILED);
        assertThat(message.failure()).isEqualTo("The server is away");
        assertThat(pauses).hasSize(8).startsWith(Duration.ofMinutes(2), Duration.ofMinutes(4));
        assertThat(taken).isEmpty();
    }

    @Test
    void aServerThatComesBackGetsIt() {
        Message message = written(notice(asha, Template.PLACE_OFFERED));
        refusal = new Post.Refused("The server is away", false);
        sender().sendSome();
        refusal = null;
        now = message.freeFrom();
        sender().sendSome();

        assertThat(message.state()).isEqualTo(State.SENT);
        assertThat(message.failure()).isNull();
    }

    @Test
    void whatWillNeverBeTakenIsNotTriedAgain() {
        Message message = written(notice(asha, Template.PLACE_OFFERED));
        refusal = new Post.Refused("No such mailbox", true);
        sender().sendSome();

        assertThat(message.state()).isEqualTo(State.FAILED);
    }

    @Test
    void whoeverClaimedAMessageAndDiedLeavesItToOthersAfterAMinute() {
        Message message = written(notice(asha, Template.PLACE_OFFERED));
        assertThat(message.claim(now)).isTrue();
        assertThat(message.claim(now)).isFalse();

        assertThat(sender().sendSome()).isFalse();
        now = now.plusSeconds(60);
        assertThat(sender().sendSome()).isTrue();
        assertThat(taken).hasSize(1);
    }

    private Message written(Notice notice) {
        writeMessage.handle(notice);
        return messages.findById(notice.id()).orElseThrow();
    }

    private SendMessages sender() {
        return new SendMessages(messages, this::take, Clock.fixed(now, ZoneOffset.UTC), () -> BUSINESS_NOW);
    }

    private void take(Message message) throws Post.Refused {
        if (refusal != null) {
            throw refusal;
        }
        taken.add(message.email());
    }

    private Person person(@Nullable Language language) {
        return people.save(Person.of(
                new PersonId(Registering.anId()),
                "NP",
                new PersonDetails("Asha Rai", "asha@example.org", null, null, language, null, null, null, null)));
    }

    private Notice notice(Person person, Template template) {
        return new Notice(anId(), person.id(), template, programme, Map.of("until", "2026-09-03 17:00 UTC"));
    }

    private static MessageId anId() {
        return new MessageId(Registering.anId());
    }
}
