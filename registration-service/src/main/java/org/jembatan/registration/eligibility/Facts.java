package org.jembatan.registration.eligibility;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

import org.jembatan.registration.EnglishLevel;

/**
 * What is known of a candidate when a rule looks; null is what nobody has said.
 *
 * @param country ISO 3166-1 alpha-2
 * @param yearsOfService whole years, as the nomination says
 * @param employerConfirmed whether the employer has confirmed the candidate; null while a named one has not answered
 * @param tookPartBefore whether registration knows of an earlier edition that was completed with the candidate; null
 *     where it does not know the candidate
 */
public record Facts(
        String country,
        @Nullable LocalDate birthDate,
        @Nullable EnglishLevel englishLevel,
        @Nullable Integer yearsOfService,
        @Nullable Boolean employerConfirmed,
        @Nullable Boolean tookPartBefore) {

    /** In whole years. */
    @Nullable
    Integer ageOn(LocalDate day) {
        return birthDate == null ? null : Period.between(birthDate, day).getYears();
    }
}
