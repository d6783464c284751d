package org.jembatan.programme.venue;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.programme.VenueId;

/** All venues. */
public interface Venues extends Repository<Venue, VenueId> {

    Optional<Venue> findById(VenueId id);

    Venue save(Venue venue);

    List<Venue> findByListKeyGreaterThanOrderByListKey(String listKey, Limit limit);

    /** Fails with {@link UnknownVenue} when there is none. */
    default Venue get(VenueId id) {
        return findById(id).orElseThrow(UnknownVenue::new);
    }

    /** Writes a venue down; a repeat of the command finds the one that it wrote down first. */
    default Venue add(String name, String place, @Nullable Integer seats, CommandKey command) {
        Venue venue = Venue.of(name, place, seats, command);
        return Retry.onConflict(() ->
                findById(venue.id()).map(known -> known.answering(command)).orElseGet(() -> save(venue)));
    }
}
