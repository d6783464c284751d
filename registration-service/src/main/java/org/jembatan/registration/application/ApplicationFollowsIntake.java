package org.jembatan.registration.application;

import java.time.Instant;
import java.util.function.Consumer;

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

    /** Shows that the candidate takes part in the other way. */
    public void applyMode(EventOrigin origin, ApplicationId id) {
        follow(origin, id, _ -> {});
    }

    /** The mode is read where it is decided, together with why it was changed, which no event carries. */
    private void follow(EventOrigin origin, ApplicationId id, Consumer<Application> change) {
        Retry.onConflict(() -> {
            Application application = applications.findById(id).orElseThrow(UnknownApplication::new);
            boolean isNew = application.applyOnce(origin, () -> {
                change.accept(application);
                intakes.findById(application.programmeId())
                        .flatMap(intake -> intake.candidacies().of(id))
                        .ifPresent(candidacy -> application.followMode(candidacy, clock.now()));
            });
            return isNew ? applications.save(application) : application;
        });
    }
}
