package org.jembatan.registration.intake;

import java.util.function.Consumer;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ProgrammeId;

/** Opens, adjusts and closes the intake as the programme service announces, moves and ends the edition. */
@UseCase
public class IntakeFollowsEdition {

    private final Intakes intakes;
    private final Judge judge;
    private final BusinessClock clock;

    IntakeFollowsEdition(Intakes intakes, Judge judge, BusinessClock clock) {
        this.intakes = intakes;
        this.judge = judge;
        this.clock = clock;
    }

    public void announced(EventOrigin origin, ProgrammeId id, IntakeTerms terms) {
        follow(origin, id, terms, intake -> intake.adjust(terms, judge, clock.now()));
    }

    public void rescheduled(EventOrigin origin, ProgrammeId id, IntakeTerms terms) {
        follow(origin, id, terms, intake -> intake.adjust(terms, judge, clock.now()));
    }

    public void cancelled(EventOrigin origin, ProgrammeId id, IntakeTerms terms) {
        follow(origin, id, terms, Intake::cancel);
    }

    public void completed(EventOrigin origin, ProgrammeId id, IntakeTerms terms) {
        follow(origin, id, terms, Intake::complete);
    }

    /** Every event of an edition carries its terms, so that whichever comes first can open the intake. */
    private void follow(EventOrigin origin, ProgrammeId id, IntakeTerms terms, Consumer<Intake> change) {
        Retry.onConflict(() -> {
            Intake intake = intakes.findById(id).orElseGet(() -> new Intake(id, terms));
            return intake.applyOnce(origin, () -> change.accept(intake)) ? intakes.save(intake) : intake;
        });
    }
}
