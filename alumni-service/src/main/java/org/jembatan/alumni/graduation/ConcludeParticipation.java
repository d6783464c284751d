package org.jembatan.alumni.graduation;

import java.time.LocalDate;

import org.jembatan.alumni.Participation;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** Keeps how a participation ended, and graduates who met the rule. What is concluded once stays concluded. */
@UseCase
public class ConcludeParticipation {

    private final Graduations graduations;

    ConcludeParticipation(Graduations graduations) {
        this.graduations = graduations;
    }

    /** The {@code endedOn} is the last day of the edition, in its zone. */
    public void conclude(EventOrigin origin, Participation participation, Attendance attendance, LocalDate endedOn) {
        Retry.onConflict(() -> {
            if (graduations.findById(participation.graduateId()).isEmpty()) {
                Graduation graduation = Graduation.conclude(participation, attendance, endedOn);
                graduation.applyOnce(origin, () -> {});
                graduations.save(graduation);
            }
            return participation;
        });
    }
}
