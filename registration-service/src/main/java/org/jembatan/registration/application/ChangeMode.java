package org.jembatan.registration.application;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.intake.Intake;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.intake.Judge;

/** A candidate of a hybrid edition, or somebody who speaks for them, wants the other way of taking part. */
@UseCase
public class ChangeMode {

    public record Command(CommandKey key, ApplicationId applicationId, Actor actor, WantedMode wanted) {}

    private final Applications applications;
    private final Intakes intakes;
    private final Judge judge;
    private final BusinessClock clock;

    ChangeMode(Applications applications, Intakes intakes, Judge judge, BusinessClock clock) {
        this.applications = applications;
        this.intakes = intakes;
        this.judge = judge;
        this.clock = clock;
    }

    /**
     * Until the candidate is selected, the application alone knows what they want; from then on the intake decides, and
     * the application follows by its event. Either way one document is saved.
     */
    public void handle(Command command) {
        Retry.onConflict(() -> {
            Application application = applications.get(command.applicationId(), command.actor());
            if (!application.hasCarriedOut(command.key())) {
                change(application, intakes.get(application.programmeId()), command);
            }
            return application;
        });
    }

    private void change(Application application, Intake intake, Command command) {
        if (intake.candidacies().of(application.id()).isEmpty()) {
            application.requireOpen();
            intake.requireOffered(command.wanted().mode());
            application.changeMode(command.wanted(), command.key(), clock.now());
            applications.save(application);
            return;
        }
        if (!intake.candidacies().haveCarriedOut(command.key(), application.id())) {
            application.requireOpen();
        }
        boolean changed = intake.changeMode(application.id(), command.wanted(), command.key(), judge, clock.now());
        if (changed) {
            intakes.save(intake);
        }
    }
}
