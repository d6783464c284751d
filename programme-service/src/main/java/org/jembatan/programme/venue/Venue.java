package org.jembatan.programme.venue;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.programme.VenueId;

/**
 * A room or hall. There are no rules about it; whether it is taken, an agenda decides.
 *
 * @param place the town and house it is in
 * @param seats null when nobody has counted them
 * @param listKey its place in the list of all, which is by name; unique, and it sorts
 */
@Document("venues")
public record Venue(
        @Id VenueId id,
        String name,
        String place,
        @Nullable Integer seats,
        String listKey,
        CommandKey createdBy,
        @Version @Nullable Long version) {

    static Venue of(String name, String place, @Nullable Integer seats, CommandKey command) {
        VenueId id = new VenueId(command.derivedId());
        return new Venue(id, name, place, seats, name.toLowerCase(Locale.ROOT) + "/" + id.value(), command, null);
    }

    Venue answering(CommandKey command) {
        if (!command.sameRequestAs(createdBy.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        return this;
    }
}
