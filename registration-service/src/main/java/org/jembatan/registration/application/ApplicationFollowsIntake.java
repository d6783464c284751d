package org.jembatan.registration.application;

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
        Retry.onConflict(() -> {
            Application application = applications.findById(id).orElseThrow(UnknownApplication::new);
            return application.applyOnce(origin, () -> application.follow(status, clock.now()))
                    ? applications.save(application)
                    : application;
        });
    }
}
