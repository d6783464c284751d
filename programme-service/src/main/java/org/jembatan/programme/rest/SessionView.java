package org.jembatan.programme.rest;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.SessionId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.agenda.Conflict;
import org.jembatan.programme.agenda.HostEnterprise;
import org.jembatan.programme.agenda.PlannedSession;
import org.jembatan.programme.agenda.SessionKind;
import org.jembatan.programme.agenda.SessionPlan;
import org.jembatan.programme.agenda.Transport;

/** A session as officers see it, with what is in its way; times are in the zone of the edition. */
record SessionView(
        SessionId id,
        SessionKind kind,
        String title,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        @Nullable VenueId venueId,
        List<SpeakerId> speakerIds,
        @Nullable HostEnterprise hostEnterprise,
        @Nullable Integer travelMinutes,
        @Nullable Transport transport,
        boolean cancelled,
        List<ConflictView> conflicts) {

    static SessionView of(PlannedSession planned) {
        SessionPlan plan = planned.session().plan();
        return new SessionView(
                planned.session().id(),
                plan.kind(),
                plan.title(),
                plan.startsAt(),
                plan.endsAt(),
                plan.venueId(),
                plan.speakerIds(),
                plan.hostEnterprise(),
                plan.travelMinutes(),
                plan.transport(),
                planned.session().cancelled(),
                planned.conflicts().stream().map(ConflictView::of).toList());
    }

    /**
     * What is in the way.
     *
     * @param blocking whether the agenda cannot be released with it
     * @param sessionId the other session; null where it is not another one
     * @param resourceId the venue or speaker; null where it is neither
     */
    record ConflictView(
            Conflict.Kind kind,
            boolean blocking,
            @Nullable SessionId sessionId,
            @Nullable String resourceId) {

        static ConflictView of(Conflict conflict) {
            return new ConflictView(
                    conflict.kind(), conflict.blocking(), conflict.otherSessionId(), conflict.resourceId());
        }
    }
}
