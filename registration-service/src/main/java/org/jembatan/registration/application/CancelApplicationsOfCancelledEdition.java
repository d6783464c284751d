package org.jembatan.registration.application;

import java.util.List;

import org.springframework.data.domain.Limit;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EachOnItsOwn;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.intake.IntakeStatus;
import org.jembatan.registration.intake.Intakes;

/** When an edition is cancelled, every application for it that is still open ends too. */
@UseCase
public class CancelApplicationsOfCancelledEdition {

    private final Applications applications;
    private final Intakes intakes;
    private final BusinessClock clock;

    CancelApplicationsOfCancelledEdition(Applications applications, Intakes intakes, BusinessClock clock) {
        this.applications = applications;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** Cancels the next few, whatever befalls one of them; returns whether there were any. */
    public boolean cancelSome(ProgrammeId programmeId) {
        List<Application> some =
                applications.findByProgrammeIdAndStatusIn(programmeId, ApplicationStatus.open(), Limit.of(20));
        EachOnItsOwn.of(some, application -> cancel(application.id()));
        return !some.isEmpty();
    }

    /**
     * Cancels an application that was submitted while the edition was being cancelled: it had found the intake open, and
     * came after the others were cancelled. Its own event is heard in either case after it was saved, so it is found here
     * or among the others.
     */
    public void cancelLateComer(ApplicationId id, ProgrammeId programmeId) {
        if (intakes.get(programmeId).status() == IntakeStatus.CANCELLED) {
            cancel(id);
        }
    }

    private void cancel(ApplicationId id) {
        Retry.onConflict(() -> {
            Application application = applications.findById(id).orElseThrow(UnknownApplication::new);
            boolean changed = application.follow(ApplicationStatus.CANCELLED, clock.now());
            return changed ? applications.save(application) : application;
        });
    }
}
