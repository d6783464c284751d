package org.jembatan.gateway.issuer;

import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.DefaultOAuth2TokenContext;

import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.signin.SignedIn;

class RefreshTokensTest {

    private final RefreshTokens tokens = new RefreshTokens(new IssuerProperties(
            "http://issuer.example",
            null,
            null,
            "jembatan",
            Duration.ofMinutes(10),
            new IssuerProperties.Keys(ofDays(30), Duration.ofHours(1)),
            null,
            new IssuerProperties.Web(Set.of(), ofDays(14), ofDays(90)),
            Map.of()));

    @Test
    void whoStaysAwayForTwoWeeksSignsInAgain() {
        assertThat(expiryWhenSignedIn(ofDays(1)))
                .isCloseTo(Instant.now().plus(ofDays(14)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void afterNinetyDaysEverybodyDoes() {
        assertThat(expiryWhenSignedIn(ofDays(80)))
                .isCloseTo(Instant.now().plus(ofDays(10)), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aTokenThatIsNotOneOfOursIsItsOwnFamily() {
        assertThat(RefreshTokens.familyOf("family.one")).isEqualTo("family");
        assertThat(RefreshTokens.familyOf("rubbish")).isEqualTo("rubbish");
    }

    private Instant expiryWhenSignedIn(Duration ago) {
        var who = new SignedIn("account", "sign-in", Instant.now().minus(ago));
        OAuth2RefreshToken token = tokens.generate(DefaultOAuth2TokenContext.builder()
                .principal(who)
                .tokenType(OAuth2TokenType.REFRESH_TOKEN)
                .build());
        return Objects.requireNonNull(Objects.requireNonNull(token).getExpiresAt());
    }
}
