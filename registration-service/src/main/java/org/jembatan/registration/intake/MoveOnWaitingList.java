package org.jembatan.registration.intake;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.ProgrammeId;

/** An officer gives somebody on the waiting list another turn, and says why. */
@UseCase
public class MoveOnWaitingList {

    /**
     * Somebody's new turn.
     *
     * @param turn from 1
     * @param reason refused when it is missing or blank
     * @param by the officer's account
     */
    public record Command(
            CommandKey key,
            ProgrammeId programmeId,
            ApplicationId applicationId,
            int turn,
            @Nullable String reason,
            String by) {}

    private final Intakes intakes;
    private final BusinessClock clock;

    MoveOnWaitingList(Intakes intakes, BusinessClock clock) {
        this.intakes = intakes;
        this.clock = clock;
    }

    /**
     * Moves.
     *
     * @throws ReasonIsMissing when nobody could tell later why
     */
    public Intake handle(Command command) {
        String reason = command.reason();
        if (reason == null || reason.isBlank()) {
            throw new ReasonIsMissing("/reason", "A change of turns needs a reason.");
        }
        return Retry.onConflict(() -> {
            Intake intake = intakes.get(command.programmeId());
            return intake.move(
                            command.applicationId(), command.turn(), reason, command.by(), command.key(), clock.now())
                    ? intakes.save(intake)
                    : intake;
        });
    }
}
