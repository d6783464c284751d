package org.jembatan.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jembatan.gateway.GatewayTestCase;

class DiscoveryIT extends GatewayTestCase {

    @Test
    void theDiscoveryDocumentIsTrue() {
        String document = anybody().get("/.well-known/openid-configuration").body();

        assertThat(document)
                .contains(
                        "\"authorization_endpoint\":\"http://127.0.0.1:8080/oauth2/authorize\"",
                        "\"revocation_endpoint\":\"http://127.0.0.1:8080/oauth2/revoke\"",
                        "\"revocation_endpoint_auth_methods_supported\":[\"client_secret_basic\",\"client_secret_post\",\"none\"]",
                        "\"code_challenge_methods_supported\":[\"S256\"]",
                        "\"grant_types_supported\":[\"authorization_code\",\"refresh_token\",\"client_credentials\"]")
                .doesNotContain("userinfo", "introspect", "device", "registration");
        assertThat(Stream.of(
                                "/userinfo",
                                "/connect/logout",
                                "/oauth2/introspect",
                                "/oauth2/device_authorization",
                                "/oauth2/par",
                                "/login",
                                "/logout")
                        .map(path -> anybody().get(path).statusCode()))
                .containsOnly(404);
    }
}
