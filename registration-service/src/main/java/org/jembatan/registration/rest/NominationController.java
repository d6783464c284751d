package org.jembatan.registration.rest;

import java.net.URI;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.registration.Actor;
import org.jembatan.registration.Category;
import org.jembatan.registration.EnglishLevel;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.Application;
import org.jembatan.registration.application.NominateCandidate;
import org.jembatan.registration.person.Language;
import org.jembatan.registration.person.PersonDetails;
import org.jembatan.registration.person.PersonDetails.Gender;

/** Candidates come in: put forward by a focal point, or by themselves. */
@RestController
class NominationController {

    private final NominateCandidate nominateCandidate;

    NominationController(NominateCandidate nominateCandidate) {
        this.nominateCandidate = nominateCandidate;
    }

    @PostMapping("/api/nominations")
    @PreAuthorize("hasRole('FOCAL_POINT')")
    ResponseEntity<ApplicationView> nominate(
            CommandKey key, @Valid @RequestBody Nomination nomination, CurrentUser user) {
        return submit(key, nomination, Actors.focalPoint(user));
    }

    @PostMapping("/api/applications")
    @PreAuthorize("hasRole('PARTICIPANT')")
    ResponseEntity<ApplicationView> apply(CommandKey key, @Valid @RequestBody Nomination nomination, CurrentUser user) {
        return submit(key, nomination, Actors.participant(user));
    }

    private ResponseEntity<ApplicationView> submit(CommandKey key, Nomination nomination, Actor actor) {
        CandidateDetails candidate = nomination.candidate();
        Application application = nominateCandidate.handle(new NominateCandidate.Command(
                key,
                actor,
                nomination.programmeId(),
                candidate.country(),
                candidate.details(),
                nomination.category(),
                nomination.mode(),
                nomination.employer()));
        return ResponseEntity.created(
                        URI.create("/api/applications/" + application.id().value()))
                .headers(ApplicationView.tag(application))
                .body(ApplicationView.of(application));
    }

    record Nomination(
            @NotNull ProgrammeId programmeId,
            @NotNull @Valid CandidateDetails candidate,
            @NotNull Category category,
            @NotNull ParticipationMode mode,

            @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
            String employer) {}

    record CandidateDetails(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Email @Size(max = 254) String email,
            @NotNull @Country String country,
            @Nullable @Size(max = 200) String organisation,
            @Nullable @Size(max = 200) String position,
            @Nullable Language language,
            @Nullable Gender gender,
            @Nullable @Past LocalDate birthDate,
            @Nullable EnglishLevel englishLevel,
            @Nullable @PositiveOrZero @Max(80) Integer yearsOfService) {

        PersonDetails details() {
            return new PersonDetails(
                    name, email, organisation, position, language, gender, birthDate, englishLevel, yearsOfService);
        }
    }
}
