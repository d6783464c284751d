package org.jembatan.registration.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jembatan.registration.Candidate;
import org.jembatan.registration.ModeChange;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.intake.Candidacy;

/** How a candidate came to take part as they do; oldest first. */
final class ModeChanges {

    private List<ModeChange> modeChanges = new ArrayList<>();

    /** The candidate as they take part from now on. */
    Candidate change(Candidate candidate, WantedMode wanted, Instant now) {
        modeChanges.add(new ModeChange(candidate.mode(), wanted.mode(), now, wanted.by(), wanted.reason()));
        return candidate.takingPart(wanted.mode());
    }

    /**
     * The candidate in the mode of the place that the intake gave or keeps for them. A place may have been given for the
     * former mode at the moment at which the candidate changed it here.
     */
    Candidate follow(Candidate candidate, Candidacy candidacy, Instant now) {
        candidacy.modeChanges().stream()
                .filter(change -> !modeChanges.contains(change))
                .forEach(modeChanges::add);
        ParticipationMode decided = candidacy.candidate().mode();
        if (!modeChanges.isEmpty() && modeChanges.getLast().to() != decided) {
            modeChanges.add(new ModeChange(candidate.mode(), decided, now, null, null));
        }
        return candidate.takingPart(decided);
    }

    List<ModeChange> all() {
        return List.copyOf(modeChanges);
    }
}
