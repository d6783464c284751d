package org.jembatan.programme.speaker;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.programme.SpeakerId;

/**
 * Somebody who speaks in public, by the name that stands in the programme. There are no rules about it; whether they are
 * taken, an agenda decides.
 *
 * @param listKey its place in the list of all, which is by name; unique, and it sorts
 */
@Document("speakers")
public record Speaker(
        @Id SpeakerId id,
        String name,
        String organisation,
        SpeakerKind kind,
        String listKey,
        CommandKey createdBy,
        @Version @Nullable Long version) {

    static Speaker of(String name, String organisation, SpeakerKind kind, CommandKey command) {
        SpeakerId id = new SpeakerId(command.derivedId());
        return new Speaker(
                id, name, organisation, kind, name.toLowerCase(Locale.ROOT) + "/" + id.value(), command, null);
    }

    Speaker answering(CommandKey command) {
        if (!command.sameRequestAs(createdBy.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        return this;
    }
}
