package org.jembatan.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;

/**
 * What {@code deploy/compose} asks a system, asked of this one: the scripts are those that containers and operators run.
 */
@ExtendWith(WholeSystem.class)
@Order(9)
class OperatorAsksTheSystemIT {

    private static final List<String> PROGRAMS =
            List.of("registration-service", "programme-service", "feedback-service", "alumni-service", "gateway");

    private final RunningSystem system;

    OperatorAsksTheSystemIT(RunningSystem system) {
        this.system = system;
    }

    @Test
    void whetherEachProgramIsHealthy() throws Exception {
        for (String program : PROGRAMS) {
            assertThat(healthy(program)).as(program).isZero();
        }

        system.stop("feedback-service");
        try {
            assertThat(healthy("feedback-service")).isNotZero();
        } finally {
            system.start("feedback-service");
        }
    }

    @Test
    @EnabledIf(value = "hasCurl", disabledReason = "the script asks with curl")
    void whetherItDoesWhatItIsFor() throws Exception {
        Outcome outcome = run(
                Map.of("OPERATIONS_CLIENT_SECRET", "of-the-tests"),
                "smoke",
                system.gateway().toString());

        assertThat(outcome.output()).contains("The system works");
        assertThat(outcome.status()).isZero();
    }

    @Test
    @EnabledIf(value = "hasCurl", disabledReason = "the script asks with curl")
    void andIsToldWhenItDoesNot() throws Exception {
        Outcome wrongSecret = run(
                Map.of("OPERATIONS_CLIENT_SECRET", "guessed"),
                "smoke",
                system.gateway().toString());

        assertThat(wrongSecret.status()).isNotZero();
    }

    @Test
    void forTheTopicsWhichAreThere() throws Exception {
        Outcome outcome = start(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.jembatan.local.Infrastructure",
                "topics",
                "127.0.0.1:" + system.port("broker")));

        assertThat(outcome.output()).contains("has the declared topics");
        assertThat(outcome.status()).isZero();
    }

    private int healthy(String program) throws Exception {
        return run(Map.of("SERVER_PORT", Integer.toString(system.port(program))), "healthy")
                .status();
    }

    static boolean hasCurl() throws Exception {
        return start(new ProcessBuilder("sh", "-c", "command -v curl")).status() == 0;
    }

    private static Outcome run(Map<String, String> environment, String script, String... arguments) throws Exception {
        Path file = WholeSystem.projectRoot().resolve("deploy/compose").resolve(script);
        ProcessBuilder builder = new ProcessBuilder(file.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        return start(builder);
    }

    private static Outcome start(ProcessBuilder builder) throws Exception {
        Process process = builder.redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private record Outcome(int status, String output) {}
}
