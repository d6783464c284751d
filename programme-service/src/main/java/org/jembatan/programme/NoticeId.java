package org.jembatan.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import org.jembatan.chassis.domain.Identifier;

/** A message that somebody has to get once, however often it is asked for. */
public record NoticeId(String value) implements Identifier {

    public NoticeId {
        Identifier.canonical(value);
    }

    /** Of what a release of the agenda moves for one participant; worked out, so that it is the same at each attempt. */
    public static NoticeId of(ParticipationId participationId, int release) {
        String text = "session-moved/" + participationId.value() + "/" + release;
        return new NoticeId(UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString());
    }
}
