package org.jembatan.programme.venue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.domain.Limit;

import org.jembatan.programme.VenueId;

/** Keeps venues as long as a test runs. */
public class VenuesInMemory implements Venues {

    private final Map<VenueId, Venue> venues = new HashMap<>();

    @Override
    public Optional<Venue> findById(VenueId id) {
        return Optional.ofNullable(venues.get(id));
    }

    @Override
    public Venue save(Venue venue) {
        venues.put(venue.id(), venue);
        return venue;
    }

    @Override
    public List<Venue> findByListKeyGreaterThanOrderByListKey(String listKey, Limit limit) {
        return venues.values().stream()
                .filter(venue -> venue.listKey().compareTo(listKey) > 0)
                .sorted(Comparator.comparing(Venue::listKey))
                .limit(limit.max())
                .toList();
    }
}
