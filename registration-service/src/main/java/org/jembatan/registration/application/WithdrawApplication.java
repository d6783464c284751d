package org.jembatan.registration.application;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.intake.Intakes;

/** A candidate, or the focal point for them, steps back at any stage. A place the candidate held is freed. */
@UseCase
public class WithdrawApplication {

    /** The {@code reason} is null when the candidate gives none. */
    public record Command(
            CommandKey key,
            ApplicationId applicationId,
            Actor actor,
            Precondition expected,
            @Nullable String reason) {}

    private final Applications applications;
    private final Intakes intakes;
    private final BusinessClock clock;

    WithdrawApplication(Applications applications, Intakes intakes, BusinessClock clock) {
        this.applications = applications;
        this.intakes = intakes;
        this.clock = clock;
    }

    public Application handle(Command command) {
        return Retry.onConflict(() -> {
            Application application = applications.get(command.applicationId(), command.actor());
            if (!application.hasCarriedOut(command.key())) {
                intakes.get(application.programmeId()).status().requireNotCompleted();
            }
            boolean changed = application.withdraw(command.reason(), command.key(), command.expected(), clock.now());
            return changed ? applications.save(application) : application;
        });
    }
}
