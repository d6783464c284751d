package org.jembatan.programme.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.programme.Category;
import org.jembatan.programme.ProgrammeId;

/** Terms to begin with, and commands, for tests. */
public final class Editing {

    public static final EditionDates DATES = new EditionDates(
            LocalDate.parse("2026-09-21"),
            LocalDate.parse("2026-09-25"),
            "Asia/Jakarta",
            LocalDate.parse("2026-08-31"));

    private static int keys;

    private Editing() {}

    /** An edition on {@link #DATES} that everybody knows of. */
    public static Edition announced(ProgrammeId id) {
        Edition edition = Edition.draft(id, terms(), newCommand());
        edition.announce(newCommand(), Precondition.none());
        return edition;
    }

    /** The same, a day after its last. */
    public static Edition completed(ProgrammeId id) {
        Edition edition = announced(id);
        edition.complete(DATES.endsOn().plusDays(1), newCommand(), Precondition.none());
        return edition;
    }

    /** The same, a week later. */
    public static Edition moved(ProgrammeId id) {
        Edition edition = announced(id);
        edition.reschedule(
                DATES.startsOn().plusDays(7),
                DATES.endsOn().plusDays(7),
                DATES.nominationsCloseOn(),
                newCommand(),
                Precondition.none());
        return edition;
    }

    public static DraftEdition drafting(Editions editions) {
        return new DraftEdition(editions);
    }

    public static CommandKey newCommand() {
        keys++;
        return new CommandKey("officer", "key-" + keys, "hash-" + keys);
    }

    static EditionTerms terms() {
        return with(
                DATES,
                EditionMode.HYBRID,
                List.of("AF", "NP"),
                new Capacity(61, 20, null),
                new Shares(Map.of("AF", 5), Map.of(Category.ENTREPRENEUR, 30)));
    }

    static EditionTerms on(String startsOn, String endsOn, String zone, String nominationsCloseOn) {
        return terms().on(new EditionDates(
                LocalDate.parse(startsOn), LocalDate.parse(endsOn), zone, LocalDate.parse(nominationsCloseOn)));
    }

    static EditionTerms forCountries(String... countries) {
        return with(DATES, EditionMode.HYBRID, List.of(countries), new Capacity(61, 20, null), Shares.unlimited());
    }

    static EditionTerms heldFor(EditionMode mode, int total, @Nullable Integer onsite, @Nullable Integer online) {
        return with(DATES, mode, List.of(), new Capacity(total, onsite, online), Shares.unlimited());
    }

    static EditionTerms withShares(Shares shares) {
        return with(DATES, EditionMode.HYBRID, List.of("AF", "NP"), new Capacity(61, 20, null), shares);
    }

    private static EditionTerms with(
            EditionDates dates, EditionMode mode, List<String> countries, Capacity capacity, Shares shares) {
        return new EditionTerms(
                "Entrepreneurship for Small Enterprises",
                null,
                "Ministry of Cooperation",
                List.of(),
                "Bandung",
                mode,
                dates,
                countries,
                List.of("9.3"),
                capacity,
                shares,
                EditionTerms.USUAL_ATTENDANCE_PERCENT);
    }
}
