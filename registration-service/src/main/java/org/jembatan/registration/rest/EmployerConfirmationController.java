package org.jembatan.registration.rest;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.chassis.security.PublicPaths.PublicPath;
import org.jembatan.registration.application.Application;
import org.jembatan.registration.application.ConfirmEmployment;
import org.jembatan.registration.application.Endorsement.Endorser;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.person.People;

/** What an employer sees and says who follows a signed link. Whoever holds the link may; there is no account. */
@RestController
@RequestMapping(EmployerConfirmationController.PATH)
class EmployerConfirmationController {

    static final String PATH = "/api/employer-confirmations/{token}";

    private final ConfirmEmployment confirmEmployment;
    private final People people;
    private final Intakes intakes;

    EmployerConfirmationController(ConfirmEmployment confirmEmployment, People people, Intakes intakes) {
        this.confirmEmployment = confirmEmployment;
        this.people = people;
        this.intakes = intakes;
    }

    @Bean
    static PublicPaths linksNeedNoToken() {
        return PublicPaths.of(PublicPath.get(PATH), PublicPath.post(PATH));
    }

    @GetMapping
    ResponseEntity<Question> show(@PathVariable String token) {
        return answer(confirmEmployment.lookUp(token));
    }

    @PostMapping
    ResponseEntity<Question> confirm(@PathVariable String token, @Valid @RequestBody Confirmation confirmation) {
        return answer(confirmEmployment.confirm(token, confirmation.name() + ", " + confirmation.position()));
    }

    private ResponseEntity<Question> answer(Application application) {
        var candidate = people.get(application.candidate().personId());
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Question(
                        candidate.details().name(),
                        Objects.requireNonNull(application.employer()),
                        intakes.get(application.programmeId()).terms().title(),
                        !application.missingEndorsements().contains(Endorser.EMPLOYER)));
    }

    /** Does this candidate work for this employer, who sends them to this programme? */
    record Question(String candidate, String employer, String programme, boolean confirmed) {}

    record Confirmation(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String position) {}
}
