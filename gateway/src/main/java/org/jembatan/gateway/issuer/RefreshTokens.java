package org.jembatan.gateway.issuer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.identity.Secrets;
import org.jembatan.gateway.signin.SignedIn;

/**
 * Makes refresh tokens, also for the client that has no secret, which Spring's own generator refuses: each of ours can be
 * used once only, which is what RFC 9700 (section 4.14.2) asks for such clients.
 *
 * <p>A token is {@code <family>.<one of it>}. All tokens of an authorization are of one family, and the family is as
 * secret as the rest: so an old token, which is stored nowhere, is still known for one of this authorization.
 */
@Component
@EmbeddedIssuer
class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final String SEPARATOR = ".";

    private final IssuerProperties issuer;

    RefreshTokens(IssuerProperties issuer) {
        this.issuer = issuer;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType())
                || !(context.getPrincipal() instanceof SignedIn who)) {
            return null;
        }
        Instant now = Instant.now();
        return new OAuth2RefreshToken(
                family(context.getAuthorization()) + SEPARATOR + Secrets.random(), now, expiry(now, who.at()));
    }

    private Instant expiry(Instant now, Instant signedInAt) {
        Instant idle = now.plus(issuer.web().refreshIdle());
        Instant last = signedInAt.plus(issuer.web().refreshFor());
        return idle.isBefore(last) ? idle : last;
    }

    private static String family(@Nullable OAuth2Authorization authorization) {
        return authorization == null || authorization.getRefreshToken() == null
                ? Secrets.random()
                : familyOf(authorization.getRefreshToken().getToken().getTokenValue());
    }

    static String familyOf(String token) {
        int end = token.indexOf(SEPARATOR);
        return end < 0 ? token : token.substring(0, end);
    }
}
