package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.List;

import org.jembatan.registration.Candidate;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.Candidacy.State;

/** One intake, and what is asked of it at one moment. */
final class Board {

    static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");

    /** The end of the fourteenth day, 3 September, in Jakarta. */
    static final Instant TWO_WEEKS_LATER = Instant.parse("2026-09-03T17:00:00Z");

    static final Instant BEGINNING = Instant.parse("2026-09-20T17:00:00Z");

    final ProgrammeId id = Registering.aProgramme();
    final Intake intake;

    Board(Quota... quotas) {
        intake = new Intake(id, Registering.terms(quotas));
    }

    State select(Candidate candidate, WhenFull whenFull) {
        return select(candidate, whenFull, NOW);
    }

    State select(Candidate candidate, WhenFull whenFull, Instant at) {
        return intake.select(candidate, whenFull, null, Registering.newCommand(), Registering.ADMITTING_ALL, at)
                .state();
    }

    State confirm(Candidate candidate) {
        return intake.confirm(candidate.applicationId(), Registering.newCommand(), NOW)
                .state();
    }

    void enrol(Candidate candidate) {
        select(candidate, WhenFull.REFUSE);
        confirm(candidate);
    }

    Candidacy candidacyOf(Candidate candidate) {
        return intake.candidacies().of(candidate.applicationId()).orElseThrow();
    }

    List<Candidate> waiting() {
        return intake.candidacies().waiting().stream().map(Candidacy::candidate).toList();
    }

    List<Candidate> seated() {
        return intake.candidacies().seated();
    }
}
