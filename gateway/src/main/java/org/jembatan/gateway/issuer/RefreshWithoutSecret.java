package org.jembatan.gateway.issuer;

import java.util.Map;

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
 * Lets a client that has no secret ask with a refresh token, for which Spring Authorization Server has no way: it knows
 * such a client only by the proof that comes with a code. Here the refresh token itself, which is used once only, is
 * what proves.
 *
 * <p>No bean, or Spring Security would use it for every request that comes with a token, too.
 */
class RefreshWithoutSecret implements AuthenticationConverter, AuthenticationProvider {

    private final RegisteredClientRepository clients;

    RefreshWithoutSecret(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        String client = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
        String grant = request.getParameter(OAuth2ParameterNames.GRANT_TYPE);
        boolean hasSecret = request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null;
        if (client == null
                || hasSecret
                || !AuthorizationGrantType.REFRESH_TOKEN.getValue().equals(grant)) {
            return null;
        }
        return new OAuth2ClientAuthenticationToken(
                client, ClientAuthenticationMethod.NONE, null, Map.of(OAuth2ParameterNames.GRANT_TYPE, grant));
    }

    /** Null for whoever does not come by {@link #convert}: others look at them. */
    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        var asked = (OAuth2ClientAuthenticationToken) authentication;
        RegisteredClient client = clients.findByClientId(asked.getPrincipal().toString());
        return client != null && isRefresh(asked) && mayDoWithoutSecret(client)
                ? new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null)
                : null;
    }

    private static boolean isRefresh(OAuth2ClientAuthenticationToken asked) {
        return ClientAuthenticationMethod.NONE.equals(asked.getClientAuthenticationMethod())
                && AuthorizationGrantType.REFRESH_TOKEN
                        .getValue()
                        .equals(asked.getAdditionalParameters().get(OAuth2ParameterNames.GRANT_TYPE));
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
