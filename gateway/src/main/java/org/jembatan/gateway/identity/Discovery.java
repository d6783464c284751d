package org.jembatan.gateway.identity;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/**
 * Says where the issuer's endpoints are (RFC 8414, and where OpenID Connect clients look). Written here because Spring's
 * own document cannot leave out the sign-in endpoint, which this issuer does not have.
 */
@RestController
class Discovery {

    private static final String OPENID = "/.well-known/openid-configuration";
    private static final String OAUTH = "/.well-known/oauth-authorization-server";

    private final IssuerProperties issuer;

    Discovery(IssuerProperties issuer) {
        this.issuer = issuer;
    }

    record Metadata(
            String issuer,
            @JsonProperty("jwks_uri") String keys,
            @JsonProperty("token_endpoint") String tokens,

            @JsonProperty("token_endpoint_auth_methods_supported")
            List<String> clientAuthentication,

            @JsonProperty("grant_types_supported") List<String> grants,
            @JsonProperty("response_types_supported") List<String> responses,
            @JsonProperty("subject_types_supported") List<String> subjects,

            @JsonProperty("id_token_signing_alg_values_supported")
            List<String> algorithms) {}

    @GetMapping({OPENID, OAUTH})
    Metadata metadata() {
        return new Metadata(
                issuer.url(),
                issuer.url() + Issuer.KEYS_PATH,
                issuer.url() + Issuer.TOKEN_PATH,
                List.of("client_secret_basic", "client_secret_post"),
                List.of("client_credentials"),
                List.of(),
                List.of("public"),
                List.of("RS256"));
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
