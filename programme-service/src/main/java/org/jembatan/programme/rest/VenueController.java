package org.jembatan.programme.rest;

import java.net.URI;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.venue.Venue;
import org.jembatan.programme.venue.Venues;

/** Where sessions take place. */
@RestController
@RequestMapping("/api/venues")
class VenueController {

    private final Venues venues;

    VenueController(Venues venues) {
        this.venues = venues;
    }

    @GetMapping
    Page<VenueView> list(PageQuery query) {
        Page<Venue> page = query.page(
                venues.findByListKeyGreaterThanOrderByListKey(
                        Objects.requireNonNullElse(query.after(), ""), Limit.of(query.lookUp())),
                Venue::listKey);
        return new Page<>(page.items().stream().map(VenueView::of).toList(), page.next());
    }

    @GetMapping("/{id}")
    VenueView show(@PathVariable VenueId id) {
        return VenueView.of(venues.get(id));
    }

    @PostMapping
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<VenueView> add(CommandKey key, @Valid @RequestBody NewVenue body) {
        Venue venue = venues.add(body.name(), body.place(), body.seats(), key);
        return ResponseEntity.created(URI.create("/api/venues/" + venue.id().value()))
                .body(VenueView.of(venue));
    }

    record NewVenue(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String place,
            @Nullable @Positive Integer seats) {}

    record VenueView(
            VenueId id, String name, String place, @Nullable Integer seats) {

        static VenueView of(Venue venue) {
            return new VenueView(venue.id(), venue.name(), venue.place(), venue.seats());
        }
    }
}
