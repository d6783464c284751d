package org.jembatan.registration.application;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.application.Endorsement.Endorser;

/** The candidate's employer, who followed a signed link and has no account, confirms. Doing it twice is doing it once. */
@UseCase
public class ConfirmEmployment {

    /** The {@code statedBy} is name and position as the employer gave them. */
    public record Command(ApplicationId applicationId, String statedBy) {}

    private final Applications applications;
    private final BusinessClock clock;

    ConfirmEmployment(Applications applications, BusinessClock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    public Application handle(Command command) {
        return Retry.onConflict(() -> {
            Application application =
                    applications.findById(command.applicationId()).orElseThrow(UnknownApplication::new);
            boolean changed =
                    application.endorse(Endorser.EMPLOYER, command.statedBy(), Precondition.none(), clock.now());
            return changed ? applications.save(application) : application;
        });
    }
}
