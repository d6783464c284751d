package org.jembatan.programme.speaker;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

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
 * @param absences days on which they cannot come, where the edition is
 * @param listKey its place in the list of all, which is by name; unique, and it sorts
 */
@Document("speakers")
public record Speaker(
        @Id SpeakerId id,
        String name,
        String organisation,
        SpeakerKind kind,
        Set<LocalDate> absences,
        String listKey,
        CommandKey createdBy,
        @Version @Nullable Long version) {

    /** Speakers who were written down before there were absences have none. */
    public Speaker {
        absences = Collections.unmodifiableSortedSet(new TreeSet<>(Objects.requireNonNullElse(absences, Set.of())));
    }

    static Speaker of(String name, String organisation, SpeakerKind kind, CommandKey command) {
        SpeakerId id = new SpeakerId(command.derivedId());
        return new Speaker(
                id,
                name,
                organisation,
                kind,
                Set.of(),
                name.toLowerCase(Locale.ROOT) + "/" + id.value(),
                command,
                null);
    }

    Speaker absentOn(Set<LocalDate> days) {
        return new Speaker(id, name, organisation, kind, days, listKey, createdBy, version);
    }

    Speaker answering(CommandKey command) {
        if (!command.sameRequestAs(createdBy.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        return this;
    }
}
