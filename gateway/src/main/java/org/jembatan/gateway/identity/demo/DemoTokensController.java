package org.jembatan.gateway.identity.demo;

import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.Refusal;

/** Hands a token to whoever asks: for one of the {@link DemoAccounts}, or for any role, person and country. */
@RestController
@Profile("demo")
class DemoTokensController {

    static final String PATH = "/demo/tokens";

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final DemoAccounts accounts;
    private final TokenMint mint;

    DemoTokensController(DemoAccounts accounts, TokenMint mint) {
        this.accounts = accounts;
        this.mint = mint;
    }

    /** Either an account, or a role with what belongs to it. */
    record Wanted(
            @Nullable String account,
            @Nullable Role role,
            @Nullable String personId,
            @Nullable String country) {}

    /** @param expiresIn in seconds */
    record Token(String accessToken, String tokenType, long expiresIn) {}

    @PostMapping(PATH)
    Token issue(@RequestBody Wanted wanted) {
        return new Token(
                mint.tokenFor(bearer(wanted)), "Bearer", mint.lifetime().toSeconds());
    }

    private Bearer bearer(Wanted wanted) {
        if (wanted.account() != null) {
            DemoAccounts.Account account = accounts.accounts().get(wanted.account());
            if (account == null) {
                throw invalid("/account", "is not one of the demo's accounts");
            }
            if (account.role() == Role.PARTICIPANT) {
                throw invalid("/account", "signs in; a participant's token is asked for by role and personId");
            }
            return Bearer.of(account);
        }
        if (wanted.role() == null) {
            throw invalid("/role", "is needed where there is no account");
        }
        return new Bearer(subjectOf(wanted), wanted.role(), country(wanted.country()), personId(wanted.personId()));
    }

    private static String subjectOf(Wanted wanted) {
        return wanted.personId() == null ? "demo-" + wanted.role() : wanted.personId();
    }

    private static @Nullable String country(@Nullable String country) {
        if (country != null && !COUNTRY.matcher(country).matches()) {
            throw invalid("/country", "is not an ISO 3166-1 alpha-2 code");
        }
        return country;
    }

    private static @Nullable String personId(@Nullable String personId) {
        if (personId == null) {
            return null;
        }
        try {
            return UUID.fromString(personId).toString();
        } catch (IllegalArgumentException notOne) {
            throw new Refusal(Problem.invalid("/personId", "is not a UUID"), notOne);
        }
    }

    private static Refusal invalid(String pointer, String message) {
        return new Refusal(Problem.invalid(pointer, message));
    }
}
