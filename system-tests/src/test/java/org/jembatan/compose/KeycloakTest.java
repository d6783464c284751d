package org.jembatan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import org.jembatan.compose.Compose.Service;

/** Fails when another issuer would be asked for, or Keycloak be set up, in a way that the code does not know. */
class KeycloakTest {

    private static final String RESOURCE_SERVER = "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_";

    private static final Compose COMPOSE = Compose.read();
    private static final Keycloak KEYCLOAK = Keycloak.read();

    @Test
    void takesBothSettingsOfAnotherIssuerOrStartsNothing() {
        Map<String, Service> services = Compose.withOtherIssuer().programs();
        Service gateway = Objects.requireNonNull(services.remove("gateway"));

        assertThat(gateway.variable("JEMBATAN_ISSUER_EXTERNAL")).isEqualTo("${OTHER_ISSUER_URL}");
        assertThat(gateway.variable("JEMBATAN_ISSUER_EXTERNALKEYS")).isEqualTo("${OTHER_ISSUER_KEYS}");
        assertThat(services.values()).allSatisfy(service -> {
            assertThat(service.variable(RESOURCE_SERVER + "ISSUERURI"))
                    .isEqualTo("${OTHER_ISSUER_URL:?is set in .env together with OTHER_ISSUER_KEYS}");
            assertThat(service.variable(RESOURCE_SERVER + "JWKSETURI"))
                    .isEqualTo("${OTHER_ISSUER_KEYS:?is set in .env together with OTHER_ISSUER_URL}");
        });
    }

    @Test
    void leavesTheGatewayItsOwnIssuerOtherwise() {
        Map<String, Service> services = COMPOSE.programs();
        Service gateway = Objects.requireNonNull(services.remove("gateway"));

        assertThat(gateway.environment()).doesNotContainKey("JEMBATAN_ISSUER_EXTERNAL");
        assertThat(services.values()).allSatisfy(service -> {
            assertThat(service.variable(RESOURCE_SERVER + "ISSUERURI"))
                    .isEqualTo(gateway.variable("JEMBATAN_ISSUER_URL"));
            assertThat(service.variable(RESOURCE_SERVER + "JWKSETURI")).isEqualTo("http://gateway:8080/oauth2/jwks");
        });
    }

    @Test
    void asksAnotherIssuerForKeysWhereTheContainersReachIt() {
        assertThat(COMPOSE.service("keycloak").document().get("profiles")).isEqualTo(List.of("keycloak"));
        String realm = "/realms/" + KEYCLOAK.realm().path("realm").asString();
        assertThat(Compose.text(Compose.FOLDER.resolve(".env.example")))
                .contains(
                        "OTHER_ISSUER_URL=" + COMPOSE.service("keycloak").variable("KC_HOSTNAME") + realm + "\n",
                        "OTHER_ISSUER_KEYS=http://keycloak:8080" + realm + "/protocol/openid-connect/certs\n");
        assertThat(COMPOSE.service("keycloak").document().get("volumes"))
                .isEqualTo(
                        List.of("./keycloak/" + Keycloak.FILE + ":/opt/keycloak/data/import/" + Keycloak.FILE + ":ro"));
    }

    /** The services refuse a token with a role that they do not know, and Keycloak gives everybody some of its own. */
    @Test
    void givesKeycloakTheRolesThatThereAreAndLetsNoOthersIntoTokens() {
        assertThat(KEYCLOAK.roles()).containsExactlyElementsOf(Keycloak.rolesOfTheGateway());
        assertThat(KEYCLOAK.web().path("fullScopeAllowed").asBoolean(true)).isFalse();
        assertThat(KEYCLOAK.rolesInScope()).containsExactlyElementsOf(Keycloak.rolesOfTheGateway());
        assertThat(KEYCLOAK.mapper("roles").path("multivalued").asString()).isEqualTo("true");
    }

    @Test
    void letsKeycloakPutIntoTokensWhatTheServicesRead() {
        assertThat(KEYCLOAK.claims())
                .containsExactlyInAnyOrder(
                        Keycloak.claim("ROLES"), Keycloak.claim("COUNTRY"), Keycloak.claim("PERSON_ID"));
        assertThat(KEYCLOAK.mapper("audience").path("included.custom.audience").asString())
                .isEqualTo(Keycloak.claim("AUDIENCE"));
        for (String name : List.of(Keycloak.claim("COUNTRY"), Keycloak.claim("PERSON_ID"))) {
            assertThat(KEYCLOAK.mapper(name).path("user.attribute").asString()).isEqualTo(name);
            assertThat(KEYCLOAK.whoMayEdit(name))
                    .as("nobody says of themselves what %s is", name)
                    .containsExactly("admin");
        }
        assertThat(KEYCLOAK.web().path("protocolMappers"))
                .allSatisfy(mapper -> assertThat(
                                mapper.at("/config/access.token.claim").asString())
                        .isEqualTo("true"));
    }

    @Test
    void letsTheClientOfTheGatewaySignPeopleIn() {
        assertThat(KEYCLOAK.web().path("redirectUris"))
                .extracting(uri -> uri.asString())
                .containsExactly(Settings.of("gateway")
                        .getOrDefault("jembatan.issuer.web.redirect-uris", "")
                        .replace("${jembatan.issuer.url}", "${JEMBATAN_PUBLIC_URL}"));
        assertThat(COMPOSE.service("keycloak").variable("JEMBATAN_PUBLIC_URL")).startsWith("${JEMBATAN_PUBLIC_URL");
        assertThat(KEYCLOAK.web().path("publicClient").asBoolean()).isTrue();
        assertThat(KEYCLOAK.web().at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
    }
}
