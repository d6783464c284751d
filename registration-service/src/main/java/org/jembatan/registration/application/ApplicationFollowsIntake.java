package org.jembatan.registration.application;

import java.time.Instant;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.intake.Intakes;

/** Shows on the application what the intake has decided. */
@UseCase
public class ApplicationFollowsIntake {

    private final Applications applications;
    private final Intakes intakes;
    private final BusinessClock clock;

    ApplicationFollowsIntake(Applications applications, Intakes intakes, BusinessClock clock) {
        this.applications = applications;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** Shows what became of somebody whom the intake knew before. */
    public void apply(EventOrigin origin, ApplicationId id, ApplicationStatus status) {
        follow(origin, id, (application, now) -> application.follow(status, now));
    }

    /** Shows that the candidate waits for a place. */
    public void applyWaiting(EventOrigin origin, ApplicationId id) {
        follow(origin, id, (application, now) -> {
            application.follow(ApplicationStatus.WAITLISTED, now);
            followMode(application, now);
        });
    }

    /**
     * Shows that a place is held.
     *
     * @param expiresAt until when, in business time; null when nobody said
     */
    public void applyOffer(EventOrigin origin, ApplicationId id, @Nullable Instant expiresAt) {
        follow(origin, id, (application, now) -> {
            application.followOffer(expiresAt, now);
            followMode(application, now);
        });
    }

    /** Shows that the candidate takes part in the other way. */
    public void applyMode(EventOrigin origin, ApplicationId id) {
        follow(origin, id, this::followMode);
    }

    private void follow(EventOrigin origin, ApplicationId id, BiConsumer<Application, Instant> change) {
        Retry.onConflict(() -> {
            Application application = applications.findById(id).orElseThrow(UnknownApplication::new);
            return application.applyOnce(origin, () -> change.accept(application, clock.now()))
                    ? applications.save(application)
                    : application;
        });
    }

    /**
     * The mode is read where it is decided, together with why it was changed, which no event carries. It can differ from
     * what the application says when the intake takes the candidate in; each later change has an event of its own.
     */
    private void followMode(Application application, Instant now) {
        intakes.findById(application.programmeId())
                .flatMap(intake -> intake.candidacies().of(application.id()))
                .ifPresent(candidacy -> application.followMode(candidacy, now));
    }
}
