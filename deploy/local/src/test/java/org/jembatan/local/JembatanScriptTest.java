package org.jembatan.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script at the root of the project, run as a person runs it. */
class JembatanScriptTest {

    private static final Path SCRIPT = ProjectRoot.find().resolve("jembatan");

    @TempDir
    private Path folder;

    @Test
    void showsItsUsageWhenAsked() throws Exception {
        Outcome outcome = run(Map.of(), "help");

        assertThat(outcome.status()).isZero();
        assertThat(outcome.output()).startsWith("Usage: ./jembatan COMMAND");
        assertThat(outcome.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "upp",
                "up --fast",
                "help me",
                "demo --twice",
                "demo --once more",
                "up --once",
                "up --scale",
                "down --scale gateway=2",
                "faults R3",
                "faults --seed",
                "faults --minutes many",
                "up --seed 7"
            })
    void answersWhatItDoesNotKnowWithItsUsage(String arguments) throws Exception {
        Outcome outcome = run(Map.of(), arguments.split(" "));

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors()).startsWith("Usage: ./jembatan COMMAND");
    }

    @Test
    void saysWhatToInstallWhereThereIsNoJdk() throws Exception {
        Outcome outcome = run(
                Map.of(
                        "PATH", pathWithoutJava(),
                        "JAVA_HOME", folder.toString(),
                        "JEMBATAN_JDKS", folder.toString()),
                "up");

        assertThat(outcome.status()).isEqualTo(1);
        assertThat(outcome.errors())
                .startsWith("Jembatan needs a JDK 25 or later and finds none: install one")
                .contains("JAVA_HOME")
                .hasLineCount(1);
    }

    /** A folder that looks built, with a JDK that only writes down what it is called with, and cannot train. */
    @Test
    void asksAtEachStartWhetherThereIsSomethingToLearnAndStartsWhateverCameOfIt() throws Exception {
        Path project = Files.createDirectory(folder.resolve("project"));
        Path script = Files.copy(SCRIPT, project.resolve("jembatan"));
        Files.createDirectories(project.resolve("deploy/local/target"));
        Files.createFile(project.resolve("deploy/local/target/jembatan-local-1-SNAPSHOT.jar"));
        Files.createFile(Files.createDirectory(project.resolve("target")).resolve("built"));
        Path jdk = project.resolve("jdk");
        Files.createDirectories(jdk.resolve("bin"));
        program(jdk.resolve("bin/javac"), "echo javac 25");
        program(
                jdk.resolve("bin/java"),
                "while [ $1 != -cp ]; do shift; done; shift 2; echo $*; [ ${1##*.} != Training ]");

        for (int start = 0; start < 2; start++) {
            Outcome outcome = run(script, Map.of("JAVA_HOME", jdk.toString()), "up");

            assertThat(outcome.output())
                    .isEqualTo("org.jembatan.local.demo.Training\norg.jembatan.local.Launcher up\n");
            assertThat(outcome.status()).isZero();
        }
    }

    private static void program(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private String pathWithoutJava() throws IOException {
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("cat", "dirname", "find", "head", "ls", "readlink", "sed", "sh")) {
            Path original = Stream.of("/usr/bin", "/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            Files.createSymbolicLink(tools.resolve(tool), original);
        }
        return tools.toString();
    }

    private static Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        return run(SCRIPT, environment, arguments);
    }

    private static Outcome run(Path script, Map<String, String> environment, String... arguments) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(
                        Stream.of(script.toString()), Stream.of(arguments).filter(argument -> !argument.isEmpty()))
                .toList());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), output, errors);
    }

    private record Outcome(int status, String output, String errors) {}
}
