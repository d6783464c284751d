package org.jembatan.programme.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;

/**
 * What an officer lays down for a session.
 *
 * @param startsAt in the zone of the edition
 * @param endsAt in the zone of the edition; the session that begins then is none of its business
 * @param venueId null while nobody knows where, and for what takes place online only
 * @param hostEnterprise of a site visit; null for all else
 * @param travelMinutes each way, of a site visit; null where nobody has said, and for all else
 * @param transport of a site visit; null where everybody comes on their own, and for all else
 */
public record SessionPlan(
        SessionKind kind,
        String title,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        @Nullable VenueId venueId,
        List<SpeakerId> speakerIds,
        @Nullable HostEnterprise hostEnterprise,
        @Nullable Integer travelMinutes,
        @Nullable Transport transport) {

    public SessionPlan {
        speakerIds = speakerIds.stream().distinct().toList();
    }

    /**
     * The same so many days later, at the same times; where clocks skip the time on that day, at the next that they show.
     *
     * @param zone of the edition
     */
    SessionPlan movedBy(long days, ZoneId zone) {
        LocalDateTime start = shown(startsAt.plusDays(days), zone);
        LocalDateTime end = shown(start.plus(Duration.between(startsAt, endsAt)), zone);
        return new SessionPlan(kind, title, start, end, venueId, speakerIds, hostEnterprise, travelMinutes, transport);
    }

    private static LocalDateTime shown(LocalDateTime time, ZoneId zone) {
        return time.atZone(zone).toLocalDateTime();
    }

    /** End equal to start is no overlap. */
    boolean overlaps(SessionPlan other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    /** Whether one begins on the heels of the other, before anybody can have travelled from there. */
    boolean leavesNoTimeToTravel(SessionPlan other) {
        int minutes = Math.max(
                Objects.requireNonNullElse(travelMinutes, 0), Objects.requireNonNullElse(other.travelMinutes, 0));
        return !overlaps(other)
                && startsAt.isBefore(other.endsAt.plusMinutes(minutes))
                && other.startsAt.isBefore(endsAt.plusMinutes(minutes));
    }
}
