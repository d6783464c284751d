package org.jembatan.registration.message;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;

import org.springframework.data.domain.Limit;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.registration.message.Message.State;

/**
 * Sends what is queued. A message is claimed in its own document before it is handed over, so that of several instances
 * one sends it. Who dies between handing it over and writing so down makes another send it again, with the same id.
 */
public final class SendMessages {

    private static final Limit AT_ONCE = Limit.of(20);

    private final Messages messages;
    private final Post post;
    private final Clock systemClock;
    private final BusinessClock clock;

    public SendMessages(Messages messages, Post post, Clock systemClock, BusinessClock clock) {
        this.messages = messages;
        this.post = post;
        this.systemClock = systemClock;
        this.clock = clock;
    }

    /** Sends the next few; returns whether there were any. */
    public boolean sendSome() {
        List<Message> due = messages.findByStateAndFreeFromLessThanEqual(State.QUEUED, systemClock.instant(), AT_ONCE);
        due.stream().filter(message -> claim(message.id())).forEach(this::send);
        return !due.isEmpty();
    }

    private boolean claim(MessageId id) {
        return change(id, message -> message.claim(systemClock.instant()));
    }

    private void send(Message message) {
        try {
            post.send(message);
        } catch (Post.Refused refused) {
            change(message.id(), it -> it.refused(refused, systemClock.instant()));
            return;
        }
        change(message.id(), it -> it.sent(clock.now()));
    }

    private boolean change(MessageId id, Predicate<Message> change) {
        return Retry.onConflict(
                () -> messages.findById(id).filter(change).map(messages::save).isPresent());
    }
}
