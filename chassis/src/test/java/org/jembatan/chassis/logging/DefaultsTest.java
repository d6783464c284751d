package org.jembatan.chassis.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tools.jackson.databind.json.JsonMapper;

/** A service's own file imports the defaults in its first document and says what differs in its second. */
class DefaultsTest {

    private static final String OWN_FILE = "--spring.config.name=chassis-sample";

    @Test
    void aServiceOutweighsTheDefaults() {
        try (var service = new SpringApplicationBuilder(SpeakingService.class)
                .web(WebApplicationType.NONE)
                .profiles("local")
                .run(OWN_FILE)) {
            var environment = service.getEnvironment();

            assertThat(environment.getProperty("spring.threads.virtual.enabled"))
                    .isEqualTo("true");
            assertThat(environment.getProperty("spring.mongodb.representation.uuid"))
                    .isEqualTo("standard");
            assertThat(environment.getProperty("server.shutdown")).isEqualTo("immediate");
        }
    }

    @Test
    void logsForMachinesAreOneJsonObjectALineWithTheTrace() throws IOException {
        var json = new JsonMapper().readTree(lineLoggedUnder("production"));

        assertThat(json.path("message").asString()).isEqualTo(SpeakingService.WORDS);
        assertThat(json.path("traceId").asString()).isEqualTo(SpeakingService.TRACE);
    }

    @Test
    void logsForPeopleArePlain() throws IOException {
        assertThat(lineLoggedUnder("local")).matches("\\d{4}-.* INFO .*" + SpeakingService.WORDS);
    }

    private static String lineLoggedUnder(String profile) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpeakingService.class.getName(),
                        OWN_FILE,
                        "--spring.main.banner-mode=off",
                        "--spring.profiles.active=" + profile)
                .redirectErrorStream(true)
                .start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            return output.lines()
                    .filter(line -> line.contains(SpeakingService.WORDS))
                    .findFirst()
                    .orElse("nothing");
        }
    }
}
