package org.jembatan.registration.message;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.registration.PersonId;
import org.jembatan.registration.message.Message.State;

/** Lists messages, the newest first. */
public interface MessageSearch {

    /**
     * Finds the next few.
     *
     * @param personId to this person only; null for everybody
     * @param state in this state only; null for all
     * @param after the {@link #position} of the last one the caller has; null for the newest
     * @param limit at most so many
     */
    List<Message> find(@Nullable PersonId personId, @Nullable State state, @Nullable String after, int limit);

    /** The place of a message in the list. */
    static String position(Instant queuedAt, String id) {
        return queuedAt + "/" + id;
    }
}
