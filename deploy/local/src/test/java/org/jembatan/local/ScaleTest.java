package org.jembatan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private final Topology topology = Topology.ofTheSystem();

    @Test
    void namesServicesShortlyOrInFull() {
        assertThat(Scale.parse("registration=2,alumni-service=3,gateway=6,store=1", topology))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("registration-service", 2, "alumni-service", 3, "gateway", 6, "store", 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            registrations=2     | There is no program called registrations. These can run several times: registration, programme, feedback, alumni, gateway.
            gateway=0           | gateway can run 1 to 6 times, not 0.
            alumni=7            | alumni-service can run 1 to 6 times, not 7.
            store=2             | store runs once, for its data belong to one process.
            broker=2            | broker runs once, for its data belong to one process.
            gateway=2,gateway=3 | gateway is named twice in "gateway=2,gateway=3".
            gateway             | "gateway" does not say how many of which program: write it as registration=2,gateway=2.
            gateway=two         | "gateway=two" does not say how many of which program: write it as registration=2,gateway=2.
            gateway=2,          | "" does not say how many of which program: write it as registration=2,gateway=2.
            """)
    void saysInOneSentenceWhatCannotBe(String said, String sentence) {
        assertThatThrownBy(() -> Scale.parse(said, topology)).hasMessage(sentence);
    }

    @Test
    void eachInstanceHasItsNameAndItsPort() {
        LaunchOptions options = options(Map.of("JEMBATAN_GATEWAY_PORT", "9000")).scaled("registration=3,gateway=2");

        assertThat(instances(options, "registration-service", "gateway", "alumni-service"))
                .extracting(instance -> instance.name() + " " + instance.port())
                .containsExactly(
                        "registration-service 8081",
                        "registration-service-2 8091",
                        "registration-service-3 8101",
                        "gateway 9000",
                        "gateway-2 9010",
                        "alumni-service 8084");
    }

    @Test
    void eachGatewayHasAPortOfItsOwnForOperatorsWhereTheFirstHasOne() {
        LaunchOptions options =
                options(Map.of("JEMBATAN_GATEWAY_MANAGEMENT_PORT", "8085")).scaled("gateway=3,registration=2");

        assertThat(operatorsPorts(options, "gateway")).containsExactly("8085", "8095", "8105");
        assertThat(operatorsPorts(options, "registration-service")).containsOnlyNulls();
        assertThat(options.asEnvironment()).containsEntry("JEMBATAN_GATEWAY_MANAGEMENT_PORT", "8085");
    }

    /** Else it would have what its launcher has in the environment: for another system, which may be running. */
    @Test
    void aGatewayOnAnotherPortHasNoneForOperators() {
        LaunchOptions options = options(Map.of("JEMBATAN_GATEWAY_MANAGEMENT_PORT", "8085"));

        assertThat(operatorsPorts(options.onFreePorts(), "gateway")).containsExactly("");
        assertThat(operatorsPorts(options(Map.of()), "gateway")).containsExactly("");
    }

    @Test
    void nothingCollidesOnThePortsOfTheExampleForPrometheus() throws IOException {
        Map<String, Integer> scraped = new HashMap<>();
        new YAMLMapper()
                .readTree(ProjectRoot.find()
                        .resolve("deploy/observability/prometheus.yaml")
                        .toFile())
                .path("scrape_configs")
                .forEach(job -> scraped.put(
                        job.path("job_name").asText(),
                        URI.create("http://"
                                        + job.at("/static_configs/0/targets/0").asText())
                                .getPort()));
        LaunchOptions options = options(
                        Map.of("JEMBATAN_GATEWAY_MANAGEMENT_PORT", String.valueOf(scraped.get("gateway"))))
                .scaled("registration=6,programme=6,feedback=6,alumni=6,gateway=6");

        assertThat(topology.programs())
                .flatExtracting(options::instances)
                .flatExtracting(instance -> instance.doors().toList())
                .extracting(Instance.Door::port)
                .hasSize(38)
                .doesNotHaveDuplicates()
                .containsAll(scraped.values());
    }

    @Test
    void saysWhichTwoWouldHaveTheSamePort() {
        LaunchOptions options =
                options(Map.of("JEMBATAN_PROGRAMME_PORT", "8091")).scaled("registration=2");

        assertThatThrownBy(() -> Launcher.requireFree(instances(options, "registration-service", "programme-service")))
                .hasMessage("Port 8091 would be that of registration-service-2 and of programme-service:"
                        + " set JEMBATAN_PROGRAMME_PORT to another one.");
    }

    @Test
    void theGatewaysAreToldWhereTheServicesAre(@TempDir Path home) {
        LaunchOptions options = options(Map.of()).scaled("registration=2");

        InstancesFile.write(home, instances(options, "store", "registration-service", "feedback-service", "gateway"));

        assertThat(InstancesFile.in(home)).hasContent("""
                feedback = http://127.0.0.1:8083
                registration = http://127.0.0.1:8081, http://127.0.0.1:8091
                """);
    }

    private List<@Nullable String> operatorsPorts(LaunchOptions options, String program) {
        return instances(options, program).stream()
                .map(instance -> new ProgramProcess(topology, options, instance)
                        .environment()
                        .get("JEMBATAN_GATEWAY_MANAGEMENT_PORT"))
                .toList();
    }

    private List<Instance> instances(LaunchOptions options, String... programs) {
        return Stream.of(programs)
                .map(topology::program)
                .flatMap(program -> options.instances(program).stream())
                .toList();
    }

    private static LaunchOptions options(Map<String, String> environment) {
        Map<String, String> withoutJars = new HashMap<>(environment);
        withoutJars.put("JEMBATAN_QUICKSTART", "off");
        return LaunchOptions.from(withoutJars, Path.of("/project"), line -> {});
    }
}
