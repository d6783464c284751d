package org.jembatan.registration.application;

import java.time.Instant;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ApplicationId;

/** Shows on the application what the intake has decided. */
@UseCase
public class ApplicationFollowsIntake {

    private final Applications applications;
    private final BusinessClock clock;

    ApplicationFollowsIntake(Applications applications, BusinessClock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    public void apply(EventOrigin origin, ApplicationId id, ApplicationStatus status) {
        follow(origin, id, application -> application.follow(status, clock.now()));
    }

    /**
     * Shows that a place is held.
     *
     * @param expiresAt until when, in business time; null when nobody said
     */
    public void applyOffer(EventOrigin origin, ApplicationId id, @Nullable Instant expiresAt) {
        follow(origin, id, application -> application.followOffer(expiresAt, clock.now()));
    }

    private void follow(EventOrigin origin, ApplicationId id, Consumer<Application> change) {
        Retry.onConflict(() -> {
            Application application = applications.findById(id).orElseThrow(UnknownApplication::new);
            return application.applyOnce(origin, () -> change.accept(application))
                    ? applications.save(application)
                    : application;
        });
    }
}
