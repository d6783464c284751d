package org.jembatan.registration.message;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.registration.message.Message.State;

/** All messages. */
public interface Messages extends Repository<Message, MessageId> {

    Optional<Message> findById(MessageId id);

    List<Message> findByStateAndFreeFromLessThanEqual(State state, Instant now, Limit limit);

    Message save(Message message);
}
