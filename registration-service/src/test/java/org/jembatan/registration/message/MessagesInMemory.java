package org.jembatan.registration.message;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

import org.jembatan.registration.PersonId;
import org.jembatan.registration.message.Message.State;

/** Keeps messages as long as a test runs. */
public class MessagesInMemory implements Messages, MessageSearch {

    private final Map<MessageId, Message> messages = new LinkedHashMap<>();

    @Override
    public Optional<Message> findById(MessageId id) {
        return Optional.ofNullable(messages.get(id));
    }

    @Override
    public List<Message> findByStateAndFreeFromLessThanEqual(State state, Instant now, Limit limit) {
        return messages.values().stream()
                .filter(message ->
                        message.state() == state && !message.freeFrom().isAfter(now))
                .limit(limit.max())
                .toList();
    }

    @Override
    public Message save(Message message) {
        messages.put(message.id(), message);
        return message;
    }

    @Override
    public List<Message> find(@Nullable PersonId personId, @Nullable State state, @Nullable String after, int limit) {
        return messages.values().stream()
                .filter(message -> personId == null || message.personId().equals(personId))
                .filter(message -> state == null || message.state() == state)
                .sorted(Comparator.comparing(Message::queuedAt).reversed())
                .limit(limit)
                .toList();
    }

    public List<Message> all() {
        return List.copyOf(messages.values());
    }
}
