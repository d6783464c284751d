package org.jembatan.registration.intake;

import java.util.List;

import org.springframework.data.domain.Limit;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EachOnItsOwn;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ProgrammeId;

/**
 * Takes back the offers whose time is over, so that the next on the waiting list get theirs. Any number of instances may
 * look at the same time: the save of the intake is the claim, and who loses it finds nothing left to take back.
 */
@UseCase
public class ExpireOffers {

    private static final int AT_ONCE = 50;

    private final Intakes intakes;
    private final Judge judge;
    private final BusinessClock clock;

    ExpireOffers(Intakes intakes, Judge judge, BusinessClock clock) {
        this.intakes = intakes;
        this.judge = judge;
        this.clock = clock;
    }

    /** Looks after the next few intakes, whatever befalls one of them; returns whether there were any. */
    public boolean expireSome() {
        List<Intake> due = intakes.findByNextOfferExpiryAtLessThanEqual(clock.now(), Limit.of(AT_ONCE));
        EachOnItsOwn.of(due, intake -> expire(intake.id()));
        return !due.isEmpty();
    }

    private void expire(ProgrammeId id) {
        Retry.onConflict(() -> {
            Intake intake = intakes.get(id);
            return intake.expireOffers(judge, clock.now()) ? intakes.save(intake) : intake;
        });
    }
}
