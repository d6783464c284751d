package org.jembatan.registration.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.registration.AccountId;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.application.WelcomeAccount;
import org.jembatan.registration.person.Language;
import org.jembatan.registration.person.Person;

/** Says to the gateway, and to nobody else, which person an account belongs to. No route from outside leads here. */
@RestController
class AccountPersonController {

    private final WelcomeAccount welcomeAccount;

    AccountPersonController(WelcomeAccount welcomeAccount) {
        this.welcomeAccount = welcomeAccount;
    }

    @PutMapping("/api/account-people/{accountId}")
    @PreAuthorize("hasRole('GATEWAY')")
    KnownPerson welcome(@PathVariable AccountId accountId, @Valid @RequestBody Holder holder) {
        Person person = welcomeAccount.handle(new WelcomeAccount.Command(
                accountId, holder.email(), holder.name(), holder.country(), holder.language()));
        return new KnownPerson(person.id(), person.country());
    }

    /** Whoever has the account. */
    record Holder(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 200) String name,
            @NotNull @Country String country,
            @NotNull Language language) {}

    /** What a token says of a participant. */
    record KnownPerson(PersonId personId, String country) {}
}
