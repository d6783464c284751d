package org.jembatan.registration.intake;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ProgrammeId;

/** When a candidate withdraws or is declined, the place they held, if any, is free for the next. */
@UseCase
public class IntakeFreesPlaceOfClosedApplication {

    private final Intakes intakes;
    private final Judge judge;
    private final BusinessClock clock;

    IntakeFreesPlaceOfClosedApplication(Intakes intakes, Judge judge, BusinessClock clock) {
        this.intakes = intakes;
        this.judge = judge;
        this.clock = clock;
    }

    public void apply(EventOrigin origin, ProgrammeId programmeId, Candidate candidate) {
        Retry.onConflict(() -> {
            Intake intake = intakes.get(programmeId);
            return intake.applyOnce(origin, () -> intake.close(candidate, judge, clock.now()))
                    ? intakes.save(intake)
                    : intake;
        });
    }
}
