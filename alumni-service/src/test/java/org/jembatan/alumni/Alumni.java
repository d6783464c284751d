package org.jembatan.alumni;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.jembatan.alumni.plan.Draft;
import org.jembatan.chassis.domain.CommandKey;

/** People, commands and plans to begin with, for tests. */
public final class Alumni {

    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    /** The last day of the edition, from which the follow-ups count. */
    public static final LocalDate LAST_DAY = LocalDate.parse("2026-07-31");

    private static int keys;

    private Alumni() {}

    public static CommandKey newCommand() {
        keys++;
        return new CommandKey("somebody", "key-" + keys, "hash-" + keys);
    }

    /** The same caller and key, but another request. */
    public static CommandKey misusing(CommandKey command) {
        return new CommandKey(command.caller(), command.key(), "another-hash");
    }

    public static Participation from(String country) {
        return new Participation(new ProgrammeId(anId()), new PersonId(anId()), country);
    }

    /** Complete, with one indicator: so many loans of the target 9.3, from a baseline of 2. */
    public static Draft draft(int target) {
        return new Draft(
                "Loans for weavers",
                "District office",
                List.of(new Draft.Milestone("First loan", LocalDate.parse("2026-10-01"))),
                List.of(new Draft.Indicator(
                        "Loans", "loans", "9.3", BigDecimal.TWO, BigDecimal.valueOf(target), null)));
    }

    public static String anId() {
        return UUID.randomUUID().toString();
    }
}
