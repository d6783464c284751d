package org.jembatan.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.intake.IntakeTerms;
import org.jembatan.registration.intake.Judge;
import org.jembatan.registration.intake.Quota;
import org.jembatan.registration.intake.Quota.Dimension;

/** Candidates, commands and terms to begin with, for tests. */
public final class Registering {

    /** The first moment of 31 August in Jakarta, the last day on which {@link #terms} let candidates in. */
    public static final Instant ON_THE_LAST_DAY = Instant.parse("2026-08-30T17:00:00Z");

    /** Where no edition asks anything of its candidates. */
    public static final Judge ADMITTING_ALL = (_, candidates, _) ->
            candidates.stream().collect(Collectors.toMap(Candidate::applicationId, _ -> Eligibility.unconditional()));

    private static int keys;

    private Registering() {}

    public static CommandKey newCommand() {
        keys++;
        return new CommandKey("somebody", "key-" + keys, "hash-" + keys);
    }

    /** The same caller and key, but another request. */
    public static CommandKey misusing(CommandKey command) {
        return new CommandKey(command.caller(), command.key(), "another-hash");
    }

    public static ProgrammeId aProgramme() {
        return new ProgrammeId(anId());
    }

    public static Candidate candidateFrom(String country) {
        return new Candidate(
                new ApplicationId(anId()),
                new PersonId(anId()),
                country,
                Category.ENTREPRENEUR,
                ParticipationMode.ONSITE);
    }

    public static Quota places(int limit) {
        return new Quota(Dimension.TOTAL, "*", limit);
    }

    /** For Afghanistan and Nepal, until the end of 31 August in Jakarta. */
    public static IntakeTerms terms(Quota... quotas) {
        return new IntakeTerms(
                "Entrepreneurship for Small Enterprises",
                LocalDate.parse("2026-08-31"),
                LocalDate.parse("2026-09-21"),
                LocalDate.parse("2026-09-25"),
                ZoneId.of("Asia/Jakarta"),
                List.of("AF", "NP"),
                List.of(quotas));
    }

    public static String anId() {
        return UUID.randomUUID().toString();
    }
}
