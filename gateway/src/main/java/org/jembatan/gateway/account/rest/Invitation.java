package org.jembatan.gateway.account.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.account.CommandKey;
import org.jembatan.gateway.account.EmailAddress;
import org.jembatan.gateway.account.InviteSomebody;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.Problem.Fault;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/**
 * Whom an officer invites.
 *
 * @param country ISO 3166-1 alpha-2, of a focal point
 * @param language of the letter; English where it is not said
 */
record Invitation(
        @Nullable String email,
        @Nullable Role role,
        @Nullable String country,
        @Nullable Language language) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /**
     * What is to be done.
     *
     * @throws Refusal when a field is wrong; it names all that are
     */
    InviteSomebody.Command command(CommandKey key) {
        List<Fault> faults = new ArrayList<>();
        Optional<String> address = email == null ? Optional.empty() : EmailAddress.of(email);
        if (address.isEmpty()) {
            faults.add(fault("/email", "must be an e-mail address"));
        }
        if (role == null) {
            faults.add(fault("/role", "is needed"));
        } else if (role == Role.PARTICIPANT) {
            faults.add(fault("/role", "cannot be given: participants sign up by themselves"));
        }
        if (role == Role.FOCAL_POINT && (country == null || !COUNTRIES.contains(country))) {
            faults.add(fault("/country", "must be the ISO 3166-1 alpha-2 code of the focal point's country"));
        } else if (role != Role.FOCAL_POINT && country != null) {
            faults.add(fault("/country", "belongs to a focal point only"));
        }
        if (!faults.isEmpty() || role == null) {
            throw new Refusal(new Problem(ProblemType.INVALID_REQUEST, "The invitation cannot be used.", faults, null));
        }
        return new InviteSomebody.Command(key, address.orElseThrow(), role, country, languageOrEnglish());
    }

    /** What is asked for, as it is compared with a repeat. */
    String withKnownFields() {
        return "%s %s %s %s".formatted(email, role, country, languageOrEnglish());
    }

    private Language languageOrEnglish() {
        return language == null ? Language.EN : language;
    }

    private static Fault fault(String pointer, String message) {
        return new Fault(pointer, null, message);
    }
}
