package org.jembatan.programme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import org.jembatan.chassis.domain.Identifier;

/** One person's part in one edition. Whoever knows the ids of both can work it out. */
public record ParticipationId(String value) implements Identifier {

    public ParticipationId {
        Identifier.canonical(value);
    }

    /** A UUID of version 3 (RFC 9562, section 5.3) over {@code participation/<programmeId>/<personId>}. */
    public static ParticipationId of(ProgrammeId programmeId, PersonId personId) {
        String text = "participation/" + programmeId.value() + "/" + personId.value();
        return new ParticipationId(UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString());
    }
}
