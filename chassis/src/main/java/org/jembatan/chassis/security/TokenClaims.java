package org.jembatan.chassis.security;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Our claims in a token: {@code sub}, {@code exp}, {@code roles}, {@code country} (focal points and participants) and
 * {@code person_id} (participants). A token in which one is missing or malformed does not verify.
 */
class TokenClaims implements OAuth2TokenValidator<Jwt> {

    static final String ROLES = "roles";

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        try {
            read(token);
            return OAuth2TokenValidatorResult.success();
        } catch (IllegalArgumentException malformed) {
            return OAuth2TokenValidatorResult.failure(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, malformed.getMessage(), null));
        }
    }

    /**
     * The user whom the claims describe.
     *
     * @throws IllegalArgumentException if a claim is missing or malformed; the message names it
     */
    static CurrentUser read(Jwt token) {
        require(token.getExpiresAt() != null, "exp");
        var subject = text(token, "sub");
        if (subject == null || subject.isBlank()) {
            throw malformed("sub");
        }
        var roles = roles(token);
        var country = text(token, "country");
        require(country == null || COUNTRY.matcher(country).matches(), "country");
        require(country != null || !(roles.contains(Role.FOCAL_POINT) || roles.contains(Role.PARTICIPANT)), "country");
        var personId = personId(text(token, "person_id"));
        require(personId != null || !roles.contains(Role.PARTICIPANT), "person_id");
        return new CurrentUser(subject, roles, country, personId);
    }

    private static Set<Role> roles(Jwt token) {
        var roles = EnumSet.noneOf(Role.class);
        if (token.getClaims().get(ROLES) instanceof List<?> names) {
            for (var name : names) {
                roles.add(role(name));
            }
        }
        require(!roles.isEmpty(), ROLES);
        return roles;
    }

    private static Role role(Object name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(() -> malformed(ROLES));
    }

    private static @Nullable UUID personId(@Nullable String text) {
        require(text == null || UUID_TEXT.matcher(text).matches(), "person_id");
        return text == null ? null : UUID.fromString(text);
    }

    /** Not Jwt's own conversion, which makes a text of any claim. */
    private static @Nullable String text(Jwt token, String claim) {
        var value = token.getClaims().get(claim);
        require(value == null || value instanceof String, claim);
        return (String) value;
    }

    private static void require(boolean holds, String claim) {
        if (!holds) {
            throw malformed(claim);
        }
    }

    private static IllegalArgumentException malformed(String claim) {
        return new IllegalArgumentException("The claim " + claim + " is missing or malformed");
    }
}
