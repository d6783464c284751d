package org.jembatan.registration.rest;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import org.jembatan.chassis.rest.ETag;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Category;
import org.jembatan.registration.ModeChange;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.Application;
import org.jembatan.registration.application.ApplicationEvent.Route;
import org.jembatan.registration.application.ApplicationStatus;
import org.jembatan.registration.application.Endorsement.Endorser;
import org.jembatan.registration.application.Step;

/**
 * An application as it is shown to those who may see it; people by their id only.
 *
 * @param offerExpiresAt until when a place is held; null when none is
 */
record ApplicationView(
        ApplicationId id,
        ProgrammeId programmeId,
        PersonId personId,
        String country,
        Category category,
        ParticipationMode mode,
        Route route,
        @Nullable String employer,
        ApplicationStatus status,
        @Nullable Instant offerExpiresAt,
        List<Endorser> missingEndorsements,
        List<Step> history,
        List<ModeChange> modeChanges) {

    static ApplicationView of(Application application) {
        return new ApplicationView(
                application.id(),
                application.programmeId(),
                application.candidate().personId(),
                application.candidate().country(),
                application.candidate().category(),
                application.candidate().mode(),
                application.route(),
                application.employer(),
                application.status(),
                application.offerExpiresAt(),
                application.missingEndorsements(),
                application.history(),
                application.modeChanges());
    }

    static ResponseEntity<ApplicationView> answer(Application application) {
        return ResponseEntity.ok().headers(tag(application)).body(of(application));
    }

    static HttpHeaders tag(Application application) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag(ETag.of(application.version()));
        return headers;
    }
}
