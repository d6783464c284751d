package org.jembatan.alumni.impact;

import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.graduation.Graduations;
import org.jembatan.alumni.plan.ActionPlans;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.UseCase;

/** Counts what has come of one edition so far, as of now by the business clock. */
@UseCase
public class ReadProgress {

    private final ActionPlans plans;
    private final Graduations graduations;
    private final BusinessClock clock;

    ReadProgress(ActionPlans plans, Graduations graduations, BusinessClock clock) {
        this.plans = plans;
        this.graduations = graduations;
        this.clock = clock;
    }

    /** All zero for an edition of which nothing is known yet. */
    public Progress of(ProgrammeId programmeId) {
        return Progress.of(
                graduations.countByParticipationProgrammeIdAndGraduatedTrue(programmeId),
                plans.findByParticipationProgrammeId(programmeId),
                clock);
    }
}
