package org.jembatan.gateway.issuer;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Lets a client that has no secret ask with a refresh token, for the next one or to be rid of it. For that Spring
 * Authorization Server has no way: it knows such a client only by the proof that comes with a code. Here the refresh token
 * itself, which nobody else has, is what proves.
 *
 * <p>No bean, or Spring Security would use it for every request that comes with a token, too.
 */
class ClientWithoutSecret implements AuthenticationConverter, AuthenticationProvider {

    private final RegisteredClientRepository clients;

    ClientWithoutSecret(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    /** A type of its own, since what others make of a request holds whatever parameters somebody has sent. */
    private static final class ByRefreshToken extends OAuth2ClientAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private ByRefreshToken(String client) {
            super(client, ClientAuthenticationMethod.NONE, null, null);
        }
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String client = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        boolean hasSecret = request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null;
        return client == null || hasSecret || !comesWithRefreshToken(request) ? null : new ByRefreshToken(client);
    }

    private static boolean comesWithRefreshToken(HttpServletRequest request) {
        return Issuer.REVOCATION_PATH.equals(request.getRequestURI())
                || AuthorizationGrantType.REFRESH_TOKEN
                        .getValue()
                        .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
    }

    /** Null for whoever does not come by {@link #convert}: others look at them. */
    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        if (!(authentication instanceof ByRefreshToken asked)) {
            return null;
        }
        RegisteredClient client = clients.findByClientId(asked.getPrincipal().toString());
        return client != null && mayDoWithoutSecret(client)
                ? new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null)
                : null;
    }

    private static boolean mayDoWithoutSecret(RegisteredClient client) {
        return client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)
                && client.getAuthorizationGrantTypes().contains(AuthorizationGrantType.REFRESH_TOKEN);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
