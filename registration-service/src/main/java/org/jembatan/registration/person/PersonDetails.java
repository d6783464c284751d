package org.jembatan.registration.person;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.jembatan.registration.EnglishLevel;

/**
 * What is known of a person.
 *
 * @param name as the person writes it, in any script
 * @param email where mail reaches the person
 * @param organisation where the person works; null when not said
 * @param position what the person does there; null when not said
 * @param language in which the person is written to; null when not said
 * @param gender as the person says; null when not said, which is never counted as either
 * @param birthDate null when not said
 * @param englishLevel null when not said
 * @param yearsOfService whole years; null when not said
 */
public record PersonDetails(
        String name,
        String email,
        @Nullable String organisation,
        @Nullable String position,
        @Nullable Language language,
        @Nullable Gender gender,
        @Nullable LocalDate birthDate,
        @Nullable EnglishLevel englishLevel,
        @Nullable Integer yearsOfService) {

    /** English, where the person has not said. */
    public Language languageOrEnglish() {
        return language == null ? Language.EN : language;
    }

    /** These, and what others say where these say nothing. */
    PersonDetails completedBy(PersonDetails others) {
        return new PersonDetails(
                name,
                email,
                organisation == null ? others.organisation : organisation,
                position == null ? others.position : position,
                language == null ? others.language : language,
                gender == null ? others.gender : gender,
                birthDate == null ? others.birthDate : birthDate,
                englishLevel == null ? others.englishLevel : englishLevel,
                yearsOfService == null ? others.yearsOfService : yearsOfService);
    }

    /** As a programme's reports count it. */
    public enum Gender {
        FEMALE,
        MALE,
        OTHER
    }
}
