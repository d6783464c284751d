package org.jembatan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.kafka.server.config.AbstractKafkaConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.compose.Compose.Service;

/** Fails when a name, a port, a version or a file is changed in the Compose files or in the code, but not in both. */
class ComposeTest {

    private static final Compose COMPOSE = Compose.read();
    private static final String DOCKERFILE = Compose.text(Compose.FOLDER.resolve("Dockerfile"));
    private static final String SETTINGS = Compose.text(Compose.FOLDER.resolve(".env.example"));

    /** Set for Kafka's image itself, not for the broker. */
    private static final Set<String> OF_THE_IMAGE = Set.of("CLUSTER_ID", "KAFKA_HEAP_OPTS");

    @TempDir
    private Path folder;

    @Test
    void isWrittenInWhatComposeUnderstands() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Compose.text(
                        Compose.ROOT.resolve("system-tests/src/test/resources/compose/compose.schema.json")));

        assertThat(List.of(COMPOSE, Compose.withOtherIssuer())).allSatisfy(compose -> {
            String json = JsonMapper.builder().build().writeValueAsString(compose.document());
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        });
    }

    @Test
    void startsThePrograms() {
        assertThat(COMPOSE.programs().keySet())
                .containsExactlyInAnyOrder(
                        "registration-service", "programme-service", "feedback-service", "alumni-service", "gateway");
        assertThat(localPrograms()).containsAll(COMPOSE.programs().keySet());
        assertThat(COMPOSE.programs()).allSatisfy((name, program) -> {
            assertThat(program.argument("PROGRAM")).isEqualTo(name);
            assertThat(Compose.ROOT.resolve(name).resolve("pom.xml")).exists();
        });
    }

    @Test
    void knowsThePortOnWhichEachProgramListens() {
        assertThat(COMPOSE.programs()).allSatisfy((name, program) -> {
            Map<String, String> defaults = Settings.of(name);
            assertThat(program.argument("PORT")).hasToString(defaults.get("server.port"));
            assertThat(defaults).as("a container is asked from outside").doesNotContainKey("server.address");
        });
        assertThat(DOCKERFILE).contains("ENV SERVER_PORT=$PORT", "EXPOSE $PORT");
        assertThat(COMPOSE.service("gateway").document().get("ports"))
                .isEqualTo(List.of("${GATEWAY_BIND:-127.0.0.1}:${GATEWAY_PORT:-8080}:8080"));
    }

    @Test
    void tellsTheGatewayWhereTheServicesAre() {
        Service gateway = COMPOSE.service("gateway");
        Map<String, Service> services = new TreeMap<>(COMPOSE.programs());
        services.remove("gateway");

        assertThat(services).allSatisfy((name, service) -> {
            String variable =
                    "JEMBATAN_SERVICES_" + name.replace("-service", "").toUpperCase(Locale.ROOT);
            assertThat(gateway.variable(variable)).isEqualTo("http://" + name + ":" + service.argument("PORT"));
        });
    }

    @Test
    void givesEachProgramAUserOfItsOwnDatabase() {
        String users = Compose.text(Compose.FOLDER.resolve("store-users.js"));

        assertThat(COMPOSE.programs()).allSatisfy((name, program) -> {
            String local = Settings.of(name).getOrDefault("spring.mongodb.uri", "");
            String database = local.substring(local.lastIndexOf('/') + 1);
            String password = database.toUpperCase(Locale.ROOT) + "_STORE_PASSWORD";
            assertThat(program.variable("SPRING_MONGODB_URI"))
                    .startsWith("mongodb://" + database + ":${" + password + "}@store:27017/")
                    .endsWith("/" + database);
            assertThat(COMPOSE.service("store").variable(password)).startsWith("${" + password);
            assertThat(users).contains("'" + database + "'");
        });
    }

    @Test
    void setsOnlyWhatTheBrokerKnows() {
        Set<String> known = AbstractKafkaConfig.CONFIG_DEF.names();

        assertThat(COMPOSE.service("broker").environment().keySet())
                .filteredOn(name -> !OF_THE_IMAGE.contains(name))
                .isNotEmpty()
                .allSatisfy(name -> {
                    assertThat(name).startsWith("KAFKA_");
                    assertThat(known)
                            .contains(name.substring("KAFKA_".length())
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', '.'));
                });
        assertThat(COMPOSE.service("broker").variable("KAFKA_AUTO_CREATE_TOPICS_ENABLE"))
                .isEqualTo("false");
    }

    @Test
    void asksForExactlyTheSettingsThatTheExampleLists() {
        Set<String> listed = Pattern.compile("^(?:# )?([A-Z_]+)=", Pattern.MULTILINE)
                .matcher(SETTINGS)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = Compose.variables();
        asked.add("COMPOSE_FILE");
        COMPOSE.programs()
                .values()
                .forEach(program -> program.environment().forEach((name, value) -> {
                    if (value == null) {
                        asked.add(name);
                    }
                }));

        assertThat(listed).isEqualTo(asked);
    }

    @Test
    void makesASecretForEachThatIsMissingAndNeverTwice() throws Exception {
        for (String file : List.of("new-secrets", ".env.example")) {
            Files.copy(Compose.FOLDER.resolve(file), folder.resolve(file));
        }

        assertThat(newSecrets()).isZero();
        String first = Files.readString(folder.resolve(".env"));
        assertThat(newSecrets()).isEqualTo(1);

        assertThat(Files.readString(folder.resolve(".env"))).isEqualTo(first);
        Map<String, String> secrets = Pattern.compile("^([A-Z_]+_(?:PASSWORD|SECRET))=(.*)$", Pattern.MULTILINE)
                .matcher(first)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        assertThat(secrets)
                .hasSize(9)
                .allSatisfy((_, secret) -> assertThat(secret).matches("[0-9a-f]{48}"));
        assertThat(secrets.values()).doesNotHaveDuplicates();
        assertThat(SETTINGS).as("the example holds no secret").doesNotContainPattern("(PASSWORD|SECRET)=\\S");
    }

    @Test
    void namesAVersionOfEachImageAndTheOneThatTestsUse() {
        Matcher from = Pattern.compile("^FROM (\\S+:\\S+)", Pattern.MULTILINE).matcher(DOCKERFILE);
        List<String> built = from.results().map(found -> found.group(1)).toList();
        List<String> taken = COMPOSE.services().values().stream()
                .map(Service::image)
                .filter(image -> image != null)
                .toList();

        assertThat(built).isNotEmpty().allMatch(image -> image.matches("eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-\\S+"));
        assertThat(taken).isNotEmpty().allMatch(image -> image.matches("[a-z0-9./-]+:\\d+\\.\\d+\\.\\d+"));
        String testEngines = Compose.text(
                Compose.ROOT.resolve("chassis/src/test/java/org/jembatan/chassis/test/ContainerEngines.java"));
        assertThat(List.of(image("store"), image("broker")))
                .allSatisfy(image -> assertThat(testEngines).contains("\"" + image + "\""));
    }

    @Test
    void buildsFromFilesThatAreThere() {
        Pattern copied = Pattern.compile("(?:^COPY (?:--chmod=\\d+ )?|,source=)(deploy/[^\\s,]+)", Pattern.MULTILINE);
        Pattern stage = Pattern.compile("^FROM \\S+ AS (\\w+)", Pattern.MULTILINE);
        Set<String> stages =
                stage.matcher(DOCKERFILE).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(copied.matcher(DOCKERFILE).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Compose.ROOT.resolve(file)).exists());
        assertThat(COMPOSE.services().values()).allSatisfy(service -> {
            if (service.image() == null) {
                assertThat(stages).contains((String) service.build().get("target"));
                Path context = Compose.FOLDER
                        .resolve((String) service.build().get("context"))
                        .normalize();
                assertThat(context).isEqualTo(Compose.ROOT);
                assertThat(context.resolve((String) service.build().get("dockerfile")))
                        .exists();
            }
        });
    }

    @Test
    void runsNoProgramAsRootOrWithMoreThanItNeeds() {
        assertThat(DOCKERFILE.lines().filter(line -> line.equals("USER jembatan")))
                .as("in both of the images that run")
                .hasSize(2);
        assertThat(COMPOSE.programs().values()).allSatisfy(program -> {
            assertThat(program.isSetTo("read_only", true)).isTrue();
            assertThat(program.isSetTo("cap_drop", List.of("ALL"))).isTrue();
            assertThat(program.isSetTo("security_opt", List.of("no-new-privileges:true")))
                    .isTrue();
            assertThat(program.healthCheck()).startsWith("CMD", "healthy");
        });
        assertThat(COMPOSE.services().entrySet())
                .filteredOn(service -> service.getValue().document().containsKey("ports"))
                .extracting(Map.Entry::getKey)
                .containsExactly("gateway", "keycloak");
        assertThat(COMPOSE.service("keycloak").document().get("ports")).isEqualTo(List.of("127.0.0.1:8180:8080"));
    }

    @Test
    void givesTheGatewayItsReadinessAtTheDoor() {
        assertThat(COMPOSE.service("gateway").healthCheck()).containsExactly("CMD", "healthy", "/readyz");
        assertThat(Settings.of("gateway"))
                .as("is at the door, whatever the operators' port")
                .containsEntry("management.endpoint.health.probes.add-additional-paths", "true")
                .containsEntry("management.server.port", "${JEMBATAN_GATEWAY_MANAGEMENT_PORT:}");
    }

    @Test
    void letsWhoeverStartsItAskEachProgramForTraces() {
        assertThat(COMPOSE.programs().values())
                .allSatisfy(program -> assertThat(program.environment())
                        .containsEntry("MANAGEMENT_OPENTELEMETRY_TRACING_EXPORT_OTLP_ENDPOINT", null)
                        .containsEntry("MANAGEMENT_TRACING_SAMPLING_PROBABILITY", null));
        assertThat(COMPOSE.service("gateway").environment()).containsEntry("JEMBATAN_GATEWAY_MANAGEMENT_PORT", null);
    }

    @Test
    void usesWhateverItNames() {
        String file = Compose.text(Compose.FOLDER.resolve("compose.yaml"));

        assertThat(Pattern.compile(" &([\\w-]+)").matcher(file).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(file).containsPattern("\\*" + anchor + "\\b"));
    }

    @Test
    void keepsSecretsOutOfTheImages() {
        assertThat(Compose.text(Compose.FOLDER.resolve("Dockerfile.dockerignore"))
                        .lines())
                .containsSubsequence("**/.env*", "!**/.env.example");
    }

    private int newSecrets() throws Exception {
        return new ProcessBuilder("./new-secrets")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static String image(String service) {
        return String.valueOf(COMPOSE.service(service).image());
    }

    private static Set<String> localPrograms() {
        String topology =
                Compose.text(Compose.ROOT.resolve("deploy/local/src/main/resources/org/jembatan/local/topology.yaml"));
        Map<String, Map<String, Object>> document = new Yaml().load(topology.replace("@project.version@", "any"));
        return document.getOrDefault("programs", Map.of()).keySet();
    }
}
