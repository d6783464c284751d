package org.jembatan.gateway.issuer;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.IssuerProperties;

/**
 * Who may ask for tokens: people by the client {@value #WEB}, which cannot keep a secret, and the API clients of
 * {@code jembatan.issuer.clients}, each with the roles it is configured with.
 */
@Component
@EmbeddedIssuer
class Clients implements RegisteredClientRepository {

    static final String WEB = "web";

    /** Long enough for one redirect on a slow line. */
    private static final Duration CODE_LIFETIME = Duration.ofMinutes(1);

    private final Map<String, RegisteredClient> clients;

    Clients(IssuerProperties issuer) {
        Assert.state(!issuer.clients().containsKey(WEB), "No API client can have the id " + WEB);
        this.clients = Stream.concat(
                        Stream.of(web(issuer)),
                        issuer.clients().entrySet().stream()
                                .map(client -> api(client.getKey(), client.getValue(), issuer)))
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getClientId, client -> client));
    }

    /** Called with a better encoded secret after a sign-in; the secret stays as it is configured. */
    @Override
    public void save(RegisteredClient client) {
        // What is configured does not change.
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.get(clientId);
    }

    private static RegisteredClient web(IssuerProperties issuer) {
        return RegisteredClient.withId(WEB)
                .clientId(WEB)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUris(uris -> uris.addAll(issuer.web().redirectUris()))
                .scope(OidcScopes.OPENID)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(CODE_LIFETIME)
                        .accessTokenTimeToLive(issuer.tokenLifetime())
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    private static RegisteredClient api(String id, IssuerProperties.ApiClient client, IssuerProperties issuer) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> client.roles().forEach(role -> scopes.add(role.name())))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(issuer.tokenLifetime())
                        .build())
                .build();
    }
}
