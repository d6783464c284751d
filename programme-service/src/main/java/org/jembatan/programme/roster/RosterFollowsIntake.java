package org.jembatan.programme.roster;

import java.util.function.Consumer;

import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ApplicationId;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.ProgrammeId;

/**
 * Puts on the roster who is enrolled and in which mode, and takes off who no longer is; whether the edition is known plays
 * no part.
 */
@UseCase
public class RosterFollowsIntake {

    private final Rosters rosters;

    RosterFollowsIntake(Rosters rosters) {
        this.rosters = rosters;
    }

    public void enrolled(EventOrigin origin, ProgrammeId id, Participant participant) {
        follow(origin, id, roster -> roster.add(participant));
    }

    public void cancelled(EventOrigin origin, ProgrammeId id, ApplicationId applicationId) {
        follow(origin, id, roster -> roster.remove(applicationId));
    }

    public void modeChanged(EventOrigin origin, ProgrammeId id, ApplicationId applicationId, ParticipationMode mode) {
        follow(origin, id, roster -> roster.changeMode(applicationId, mode));
    }

    private void follow(EventOrigin origin, ProgrammeId id, Consumer<Roster> change) {
        Retry.onConflict(() -> {
            Roster roster = rosters.of(id);
            return roster.applyOnce(origin, () -> change.accept(roster)) ? rosters.save(roster) : roster;
        });
    }
}
