package org.jembatan.gateway.issuer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/**
 * Says where the issuer's endpoints are (RFC 8414, and OpenID Connect Discovery). Written here because Spring's own
 * document names endpoints that this issuer does not have.
 */
@RestController
@EmbeddedIssuer
class Discovery {

    private static final String OPENID = "/.well-known/openid-configuration";
    private static final String OAUTH = "/.well-known/oauth-authorization-server";

    private static final List<String> CLIENT_AUTHENTICATION =
            List.of("client_secret_basic", "client_secret_post", "none");

    private final IssuerProperties issuer;

    Discovery(IssuerProperties issuer) {
        this.issuer = issuer;
    }

    record Metadata(
            String issuer,
            @JsonProperty("jwks_uri") String keys,
            @JsonProperty("authorization_endpoint") String authorization,
            @JsonProperty("token_endpoint") String tokens,

            @JsonProperty("token_endpoint_auth_methods_supported")
            List<String> clientAuthentication,

            @JsonProperty("revocation_endpoint") String revocation,

            @JsonProperty("revocation_endpoint_auth_methods_supported")
            List<String> revokerAuthentication,

            @JsonProperty("grant_types_supported") List<String> grants,
            @JsonProperty("response_types_supported") List<String> responses,

            @JsonProperty("code_challenge_methods_supported")
            List<String> challenges,

            @JsonProperty("scopes_supported") List<String> scopes,
            @JsonProperty("subject_types_supported") List<String> subjects,

            @JsonProperty("id_token_signing_alg_values_supported")
            List<String> algorithms,

            @JsonProperty("claims_supported") List<String> claims) {}

    @GetMapping({OPENID, OAUTH})
    Metadata metadata() {
        return new Metadata(
                issuer.url(),
                issuer.url() + Issuer.KEYS_PATH,
                issuer.url() + Issuer.AUTHORIZATION_PATH,
                issuer.url() + Issuer.TOKEN_PATH,
                CLIENT_AUTHENTICATION,
                issuer.url() + Issuer.REVOCATION_PATH,
                CLIENT_AUTHENTICATION,
                List.of("authorization_code", "refresh_token", "client_credentials"),
                List.of("code"),
                List.of("S256"),
                List.of("openid"),
                List.of("public"),
                List.of("RS256"),
                List.of("sub", "email", "auth_time"));
    }

    @Bean
    static Endpoint openidMetadata() {
        return Endpoint.at(OPENID, Access.ANYONE_MAY_READ);
    }

    @Bean
    static Endpoint oauthMetadata() {
        return Endpoint.at(OAUTH, Access.ANYONE_MAY_READ);
    }
}
