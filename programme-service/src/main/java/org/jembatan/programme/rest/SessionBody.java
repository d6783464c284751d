package org.jembatan.programme.rest;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.HostEnterpriseId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.agenda.HostEnterprise;
import org.jembatan.programme.agenda.SessionKind;
import org.jembatan.programme.agenda.SessionPlan;
import org.jembatan.programme.agenda.Transport;

/**
 * The plan of a session as an officer sends it, with local times in the zone of the edition. Here only its form is
 * checked; the domain checks its sense.
 */
record SessionBody(
        @NotNull SessionKind kind,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDateTime startsAt,
        @NotNull LocalDateTime endsAt,
        @Nullable VenueId venueId,
        @Nullable @Size(max = 50) List<@NotNull SpeakerId> speakerIds,
        @Nullable @Valid Host hostEnterprise,
        @Nullable @Min(0) @Max(720) Integer travelMinutes,
        @Nullable @Valid Bus transport) {

    record Host(
            @NotNull HostEnterpriseId id,
            @NotBlank @Size(max = 200) String name) {}

    record Bus(
            @NotNull @Min(1) @Max(500) Integer seats,
            @NotBlank @Size(max = 200) String meetingPoint) {}

    SessionPlan plan() {
        return new SessionPlan(
                kind,
                title,
                startsAt,
                endsAt,
                venueId,
                Objects.requireNonNullElse(speakerIds, List.of()),
                hostEnterprise == null ? null : new HostEnterprise(hostEnterprise.id(), hostEnterprise.name()),
                travelMinutes,
                transport == null ? null : new Transport(transport.seats(), transport.meetingPoint()));
    }
}
