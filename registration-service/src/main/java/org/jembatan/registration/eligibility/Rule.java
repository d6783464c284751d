package org.jembatan.registration.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.registration.EnglishLevel;
import org.jembatan.registration.eligibility.UnacceptableRules.Objection;

/**
 * One thing that an edition asks of its candidates. Which of the parts a rule has, its kind says.
 *
 * @param min from so many years on, of age or of service; null where nothing is asked
 * @param max up to and with so many years of age; null where nothing is asked
 * @param level of English, this one or a higher one
 * @param countries one of them, ISO 3166-1 alpha-2
 */
public record Rule(
        Kind kind,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable EnglishLevel level,
        @Nullable List<String> countries) {

    private static final String NOT_ITS_OWN = "does not belong to a rule of this kind";

    /** What a rule looks at. */
    public enum Kind {
        /** At least {@code min} and at most {@code max} years old on the first day of the edition. */
        AGE,
        /** English of at least that {@code level}. */
        ENGLISH_LEVEL,
        /** At least {@code min} years of service. */
        YEARS_OF_SERVICE,
        /** Not enrolled in an edition that was completed before. */
        REPEAT_PARTICIPATION,
        /** Confirmed by an employer. */
        EMPLOYER_CERTIFICATE,
        /** From one of the {@code countries}. */
        COUNTRY
    }

    public Rule {
        countries = countries == null ? null : List.copyOf(countries);
    }

    /** How a candidate stands whose edition begins on that day. */
    Verdict judge(Facts facts, LocalDate firstDay) {
        return switch (kind) {
            case AGE -> {
                Integer age = facts.ageOn(firstDay);
                yield Verdict.of(kind, age, age != null && isWithin(age));
            }
            case YEARS_OF_SERVICE -> {
                Integer years = facts.yearsOfService();
                yield Verdict.of(kind, years, years != null && isWithin(years));
            }
            case ENGLISH_LEVEL -> {
                EnglishLevel known = facts.englishLevel();
                yield Verdict.of(kind, known, known != null && level != null && known.compareTo(level) >= 0);
            }
            case REPEAT_PARTICIPATION ->
                Verdict.of(kind, facts.tookPartBefore(), Boolean.FALSE.equals(facts.tookPartBefore()));
            case EMPLOYER_CERTIFICATE ->
                Verdict.of(kind, facts.employerConfirmed(), Boolean.TRUE.equals(facts.employerConfirmed()));
            case COUNTRY -> Verdict.of(kind, facts.country(), countries != null && countries.contains(facts.country()));
        };
    }

    private boolean isWithin(int years) {
        return (min == null || years >= min) && (max == null || years <= max);
    }

    /** What is to be put right before the rule can be followed; {@code at} is where it stands (RFC 6901). */
    List<Objection> objections(String at) {
        List<Objection> found = new ArrayList<>();
        if (min != null && kind != Kind.AGE && kind != Kind.YEARS_OF_SERVICE) {
            found.add(new Objection(at + "/min", NOT_ITS_OWN));
        }
        if (max != null && kind != Kind.AGE) {
            found.add(new Objection(at + "/max", NOT_ITS_OWN));
        }
        if (level != null && kind != Kind.ENGLISH_LEVEL) {
            found.add(new Objection(at + "/level", NOT_ITS_OWN));
        }
        if (countries != null && kind != Kind.COUNTRY) {
            found.add(new Objection(at + "/countries", NOT_ITS_OWN));
        }
        found.addAll(missing(at));
        return found;
    }

    private List<Objection> missing(String at) {
        return switch (kind) {
            case AGE -> {
                if (min == null && max == null) {
                    yield List.of(new Objection(at + "/min", "or max must be given"));
                }
                yield min != null && max != null && max < min
                        ? List.of(new Objection(at + "/max", "must not be below min"))
                        : List.of();
            }
            case YEARS_OF_SERVICE -> min == null ? List.of(new Objection(at + "/min", "must be given")) : List.of();
            case ENGLISH_LEVEL -> level == null ? List.of(new Objection(at + "/level", "must be given")) : List.of();
            case COUNTRY ->
                countries == null || countries.isEmpty()
                        ? List.of(new Objection(at + "/countries", "must name one at least"))
                        : List.of();
            case REPEAT_PARTICIPATION, EMPLOYER_CERTIFICATE -> List.of();
        };
    }
}
