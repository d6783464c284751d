package org.jembatan.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TopologyTest {

    private final Topology topology = Topology.ofTheSystem();

    @Test
    void namesTheProgramsInTheOrderInWhichTheyAreShown() {
        assertThat(topology.programs())
                .extracting(Program::name)
                .containsExactly(
                        "store",
                        "broker",
                        "registration-service",
                        "programme-service",
                        "feedback-service",
                        "alumni-service",
                        "gateway");
    }

    @Test
    void refusesAnEntryItDoesNotKnow() {
        String yaml = """
                jvm: []
                environment: {}
                programs:
                  store: {jar: a.jar, port: 1, port-variable: P, heap: 1m, young: 1m, ready: port, colour: blue}
                """;

        assertThatThrownBy(() -> Topology.read(new ByteArrayInputStream(yaml.getBytes(UTF_8))))
                .hasMessageContaining("colour");
    }

    @Test
    void aServiceLearnsWhereEverythingIs() {
        LaunchOptions options = options(Map.of(
                        "JEMBATAN_STORE_PORT", "1001",
                        "JEMBATAN_BROKER_PORT", "1002",
                        "JEMBATAN_GATEWAY_PORT", "1003",
                        "JEMBATAN_REGISTRATION_PORT", "1004",
                        "JEMBATAN_QUICKSTART", "off"))
                .withDemoProfile();

        Map<String, String> environment =
                process(options, "registration-service").environment();

        assertThat(environment)
                .containsEntry("SERVER_ADDRESS", "127.0.0.1")
                .containsEntry("SERVER_PORT", "1004")
                .containsEntry("SPRING_PROFILES_ACTIVE", "local,demo")
                .containsEntry("SPRING_MONGODB_URI", "mongodb://127.0.0.1:1001/registration")
                .containsEntry("SPRING_KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1002")
                .containsEntry(
                        "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWKSETURI", "http://127.0.0.1:1003/oauth2/jwks")
                .containsEntry("JEMBATAN_INSTANCESFILE", "/project/.jembatan/instances.properties");
        assertThat(environment.values()).noneMatch(value -> value.contains("{"));
    }

    @Test
    void anEngineLearnsItsPortAndItsFolder() {
        LaunchOptions options = options(
                Map.of("JEMBATAN_HOME", "/somewhere", "JEMBATAN_STORE_PORT", "1001", "JEMBATAN_QUICKSTART", "off"));

        assertThat(process(options, "store").command())
                .contains("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xms48m", "-Xmx128m", "-Xmn16m")
                .endsWith("store", "1001", "/somewhere/data/store.mv");
    }

    @Test
    void saysWhichVariableIsNoPort() {
        assertThatThrownBy(() -> options(Map.of("JEMBATAN_STORE_PORT", "70000")))
                .hasMessage("JEMBATAN_STORE_PORT is \"70000\", which is no port: give a number from 1 to 65535.");
    }

    private ProgramProcess process(LaunchOptions options, String program) {
        return new ProgramProcess(topology, options, options.instance(topology.program(program), 1));
    }

    private static LaunchOptions options(Map<String, String> environment) {
        return LaunchOptions.from(environment, Path.of("/project"), line -> {});
    }
}
