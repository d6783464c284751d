package org.jembatan.registration.message;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.registration.PersonId;
import org.jembatan.registration.person.Language;
import org.jembatan.registration.person.Person;

/** A message as it was written, and what became of it. It holds personal data, and stays here. */
@Document("messages")
@CompoundIndex(def = "{'state': 1, 'freeFrom': 1}")
@CompoundIndex(def = "{'personId': 1, 'queuedAt': -1}")
public class Message {

    /** What became of it. Without a mail server it stays queued, and is read here. */
    public enum State {
        QUEUED,
        SENT,
        FAILED
    }

    private static final int MOST_ATTEMPTS = 8;
    private static final Duration CLAIM = Duration.ofMinutes(1);

    @Id
    private MessageId id;

    @Version
    @SuppressWarnings("UnusedVariable") // for Spring Data, which refuses a save of what somebody else has changed
    private @Nullable Long version;

    private PersonId personId;
    private String email;
    private Template template;
    private Language language;
    private String subject;
    private String text;
    private State state = State.QUEUED;
    private Instant queuedAt;
    private @Nullable Instant sentAt;
    private @Nullable String failure;
    private int attempts;
    private Instant freeFrom = Instant.EPOCH;

    Message(
            MessageId id,
            PersonId personId,
            String email,
            Template template,
            Language language,
            String subject,
            String text,
            Instant queuedAt) {
        this.id = id;
        this.personId = personId;
        this.email = email;
        this.template = template;
        this.language = language;
        this.subject = subject;
        this.text = text;
        this.queuedAt = queuedAt;
    }

    /**
     * Writes to a person in their language.
     *
     * @param gaps of the text, by name
     * @param now business time
     */
    static Message to(Person person, MessageId id, Template template, Map<String, String> gaps, Instant now) {
        Language language = person.details().languageOrEnglish();
        Texts texts = Texts.in(language);
        return new Message(
                id,
                person.id(),
                person.details().email(),
                template,
                language,
                texts.subject(template, gaps),
                texts.body(template, gaps),
                now);
    }

    /**
     * Keeps others from sending it for a minute; who claims it and dies leaves it to them after that.
     *
     * @param now system time
     * @return false when it is not to be sent, or somebody else has claimed it
     */
    boolean claim(Instant now) {
        if (state != State.QUEUED || freeFrom.isAfter(now)) {
            return false;
        }
        attempts++;
        freeFrom = now.plus(CLAIM);
        return true;
    }

    /**
     * It was handed to a mail server.
     *
     * @param now business time
     * @return false when that is known
     */
    boolean sent(Instant now) {
        if (state == State.SENT) {
            return false;
        }
        state = State.SENT;
        sentAt = now;
        failure = null;
        return true;
    }

    /**
     * It could not be handed over. It is tried again, later each time, unless there is no use in it.
     *
     * @param now system time
     * @return false when it was handed over meanwhile
     */
    boolean refused(Post.Refused refused, Instant now) {
        if (state != State.QUEUED) {
            return false;
        }
        failure = refused.getMessage();
        if (refused.isHopeless() || attempts >= MOST_ATTEMPTS) {
            state = State.FAILED;
        } else {
            freeFrom = now.plus(CLAIM.multipliedBy(1L << attempts));
        }
        return true;
    }

    public MessageId id() {
        return id;
    }

    public PersonId personId() {
        return personId;
    }

    /** Where it goes, as the address was when it was written. */
    public String email() {
        return email;
    }

    public Template template() {
        return template;
    }

    public Language language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public State state() {
        return state;
    }

    /** Business time. */
    public Instant queuedAt() {
        return queuedAt;
    }

    /** Business time; null while it is not sent. */
    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** When it may be sent, or sent again; system time. */
    Instant freeFrom() {
        return freeFrom;
    }

    /** Why the last attempt failed; null when none has, or a later one did not. */
    public @Nullable String failure() {
        return failure;
    }
}
