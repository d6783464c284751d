package org.jembatan.gateway.identity;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The API clients of {@code jembatan.issuer.clients}; each gets tokens with the roles it is configured with. */
@Component
class ApiClients implements RegisteredClientRepository {

    private final Map<String, RegisteredClient> clients;

    ApiClients(IssuerProperties issuer) {
        var tokens = TokenSettings.builder()
                .accessTokenTimeToLive(issuer.tokenLifetime())
                .build();
        this.clients = issuer.clients().entrySet().stream()
                .map(client -> registered(client.getKey(), client.getValue(), tokens))
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

    private static RegisteredClient registered(String id, IssuerProperties.ApiClient client, TokenSettings tokens) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> client.roles().forEach(role -> scopes.add(role.name())))
                .tokenSettings(tokens)
                .build();
    }
}
