package org.jembatan.registration.application;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.intake.Decision;
import org.jembatan.registration.intake.Despite;
import org.jembatan.registration.intake.Intake;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.intake.Judge;
import org.jembatan.registration.intake.WhenFull;

/** An officer gives an endorsed candidate a place, within the quotas. */
@UseCase
public class SelectCandidate {

    /**
     * Whom to select.
     *
     * @param whenFull what becomes of the candidate when there is no place
     * @param despite why, although they fail a rule; null when nobody says
     */
    public record Command(
            CommandKey key,
            ApplicationId applicationId,
            WhenFull whenFull,
            @Nullable Despite despite) {}

    private final Applications applications;
    private final Intakes intakes;
    private final Judge judge;
    private final BusinessClock clock;

    SelectCandidate(Applications applications, Intakes intakes, Judge judge, BusinessClock clock) {
        this.applications = applications;
        this.intakes = intakes;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * The intake's save is the decision; the application follows by its event. How the candidate stands by the rules is
     * looked up for each attempt to save.
     */
    public Decision handle(Command command) {
        Application application = applications.get(command.applicationId(), new Actor.Officer());
        return Retry.onConflict(() -> {
            Intake intake = intakes.get(application.programmeId());
            if (!intake.candidacies().haveCarriedOut(command.key(), application.id())) {
                application.requireOpen();
                application.requireEndorsed();
            }
            Decision decision = intake.select(
                    application.candidate(), command.whenFull(), command.despite(), command.key(), judge, clock.now());
            if (decision.isNew()) {
                intakes.save(intake);
            }
            return decision;
        });
    }
}
