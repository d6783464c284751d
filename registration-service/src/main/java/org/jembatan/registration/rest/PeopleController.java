package org.jembatan.registration.rest;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.registration.Actor;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.person.Language;
import org.jembatan.registration.person.People;
import org.jembatan.registration.person.Person;
import org.jembatan.registration.person.PersonDetails.Gender;

/** Names for ids, for those who may know them. */
@RestController
class PeopleController {

    private final People people;

    PeopleController(People people) {
        this.people = people;
    }

    /** Those of the ids that exist and that the caller may see, in no particular order. */
    @GetMapping("/api/people")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    List<PersonView> find(@RequestParam @Size(min = 1, max = 200) List<PersonId> ids, CurrentUser user) {
        Actor actor = Actors.of(user);
        return people.findAllByIdIn(ids).stream()
                .filter(person -> maySee(actor, person))
                .map(PersonView::of)
                .toList();
    }

    private static boolean maySee(Actor actor, Person person) {
        return switch (actor) {
            case Actor.Officer _ -> true;
            case Actor.FocalPoint focalPoint -> focalPoint.country().equals(person.country());
            case Actor.Participant participant -> participant.personId().equals(person.id());
        };
    }

    record PersonView(
            PersonId id,
            String country,
            String name,
            String email,
            @Nullable String organisation,
            @Nullable String position,
            Language language,
            @Nullable Gender gender) {

        static PersonView of(Person person) {
            return new PersonView(
                    person.id(),
                    person.country(),
                    person.details().name(),
                    person.details().email(),
                    person.details().organisation(),
                    person.details().position(),
                    person.details().languageOrEnglish(),
                    person.details().gender());
        }
    }
}
