package org.jembatan.compose;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that Keycloak imports, beside what the gateway's sources say about roles, claims and the client. */
record Keycloak(JsonNode realm) {

    static final String FILE = "jembatan-realm.json";

    private static final Path GATEWAY = Compose.ROOT.resolve("gateway/src/main/java/org/jembatan/gateway");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Keycloak read() {
        return new Keycloak(
                JSON.readTree(Compose.text(Compose.FOLDER.resolve("keycloak").resolve(FILE))));
    }

    static List<String> rolesOfTheGateway() {
        String source = Compose.text(GATEWAY.resolve("identity/Role.java"));
        return Pattern.compile("^    ([A-Z_]+)", Pattern.MULTILINE)
                .matcher(source)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    static String claim(String constant) {
        return constant("identity/Claims.java", constant);
    }

    List<String> roles() {
        return texts(realm.at("/roles/realm"), "name");
    }

    List<String> rolesInScope() {
        return of(realm.path("scopeMappings"), "client", clientId())
                .path("roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    JsonNode web() {
        return of(realm.path("clients"), "clientId", clientId());
    }

    /** Those beyond the registered ones. */
    List<String> claims() {
        return web().path("protocolMappers")
                .valueStream()
                .map(mapper -> mapper.at("/config/claim.name").asString(""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    JsonNode mapper(String name) {
        return of(web().path("protocolMappers"), "name", name).path("config");
    }

    List<String> whoMayEdit(String attribute) {
        String profile = realm.at(
                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                .asString();
        return of(JSON.readTree(profile).path("attributes"), "name", attribute)
                .at("/permissions/edit")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String clientId() {
        return constant("issuer/Clients.java", "WEB");
    }

    private static String constant(String source, String name) {
        return Pattern.compile("String " + name + " = \"([^\"]+)\"")
                .matcher(Compose.text(GATEWAY.resolve(source)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode of(JsonNode list, String field, String value) {
        Stream<JsonNode> all = list.valueStream();
        return all.filter(one -> one.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing has the " + field + " " + value));
    }

    private static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map(one -> one.path(field).asString("")).toList();
    }
}
