package org.jembatan.programme.participation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.roster.Participant;
import org.jembatan.programme.roster.Rosters;

/**
 * When a release moves sessions, everybody on the roster gets one message about it. Who hears of a later release first is
 * not told of the earlier one any more.
 */
@UseCase
public class NotifyOfMovedSessions {

    private static final int AT_ONCE = 20;

    private final Participations participations;
    private final Rosters rosters;

    NotifyOfMovedSessions(Participations participations, Rosters rosters) {
        this.participations = participations;
        this.rosters = rosters;
    }

    /** Notifies the next few; returns whether there were any. */
    public boolean notifySome(ProgrammeId programmeId, int release) {
        List<PersonId> some = left(programmeId, release).stream().limit(AT_ONCE).toList();
        some.forEach(person -> notify(programmeId, person, release));
        return !some.isEmpty();
    }

    private List<PersonId> left(ProgrammeId programmeId, int release) {
        Set<PersonId> done = participations.findByProgrammeId(programmeId).stream()
                .filter(participation -> participation.hasNoticed(release))
                .map(Participation::personId)
                .collect(Collectors.toSet());
        return rosters.of(programmeId).participants().stream()
                .map(Participant::personId)
                .filter(person -> !done.contains(person))
                .toList();
    }

    private void notify(ProgrammeId programmeId, PersonId person, int release) {
        Retry.onConflict(() -> {
            Participation participation = participations.of(programmeId, person);
            return participation.noticeMove(release) ? participations.save(participation) : participation;
        });
    }
}
