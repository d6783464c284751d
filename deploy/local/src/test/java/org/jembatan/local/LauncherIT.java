package org.jembatan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher with the two engines, which are the real ones. */
class LauncherIT {

    @TempDir
    private Path home;

    private final List<String> screen = new CopyOnWriteArrayList<>();
    private final Topology engines = only("store", "broker");
    private final Topology storeAlone = only("store");
    private LaunchOptions options;

    @BeforeEach
    void chooseFreePorts() {
        options = LaunchOptions.from(Map.of("JEMBATAN_HOME", home.toString()), ProjectRoot.find(), screen::add)
                .onFreePorts();
    }

    @Test
    void bringsAKilledProgramBackAndLosesNothing() {
        try (RunningSystem system = Launcher.start(engines, options)) {
            long killed = system.pid("store");
            write(system, "before");

            system.kill("store");
            system.awaitReady("store");

            assertThat(system.pid("store")).isNotEqualTo(killed);
            write(system, "after");
            assertThat(documents(system)).containsExactlyInAnyOrder("before", "after");
            assertThat(screen).anyMatch(line -> line.startsWith("store ended by itself (status 137)"));

            long broker = system.pid("broker");
            system.kill("broker");
            system.awaitReady("broker");
            assertThat(system.pid("broker")).isNotEqualTo(broker);
        }
    }

    @Test
    void triesAgainUntilAProgramCanBeStarted() throws Exception {
        Path logs = home.resolve("logs");
        try (RunningSystem system = Launcher.start(storeAlone, options)) {
            Files.move(logs, home.resolve("earlier logs"));
            Files.createFile(logs);

            system.kill("store");
            await("two attempts")
                    .until(() -> screen.stream()
                                    .filter(line -> line.startsWith("The process of store cannot be started."))
                                    .count()
                            == 2);
            Files.delete(logs);

            system.awaitReady("store");
            assertThat(system.pid("store")).isPositive();
        }
    }

    /** The second store cannot have the file of the first. */
    @Test
    void aScaleThatFailsLeavesWhatThereWas() {
        try (RunningSystem system = Launcher.start(storeAlone, options)) {
            assertThatThrownBy(() -> system.scale("store", 2))
                    .hasMessageStartingWith("store-2 failed 5 times before it was ready.");

            assertThatThrownBy(() -> system.pid("store-2")).hasMessage("There is no program called store-2.");
            assertThat(RunFile.read(home).orElseThrow().running())
                    .extracting(RunFile.Running::name)
                    .containsExactly("store");
            write(system, "still there");
        }
    }

    @Test
    void scalesOnlyToPortsThatAreFree() throws Exception {
        try (RunningSystem system = Launcher.start(storeAlone, options);
                ServerSocket _ = new ServerSocket(
                        options.instance(engines.program("store"), 2).port(), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> system.scale("store", 2)).hasMessageContaining("which store-2 needs, is in use");
        }
    }

    @Test
    void stopsFromTheLastToTheFirstAndStartsAgainWithItsData() {
        ProcessHandle store;
        try (RunningSystem system = Launcher.start(engines, options)) {
            write(system, "kept");
            store = ProcessHandle.of(system.pid("store")).orElseThrow();
            assertThat(system.pss()).isBetween(50L << 20, 1L << 30);
            screen.clear();
        }

        assertThat(screen).containsExactly("broker has stopped.", "store has stopped.");
        assertThat(store.isAlive()).isFalse();
        assertThat(home.resolve("run.json")).doesNotExist();
        try (RunningSystem system = Launcher.start(engines, options)) {
            assertThat(documents(system)).containsExactly("kept");
        }
    }

    /** A terminal sends it to every process at once, and the store would be gone before its users. */
    @Test
    void leavesCtrlCToTheLauncher() throws Exception {
        try (RunningSystem system = Launcher.start(storeAlone, options)) {
            long store = system.pid("store");

            new ProcessBuilder("kill", "-INT", Long.toString(store)).start().waitFor();

            await("the store to go on").during(Duration.ofSeconds(1)).until(() -> system.pid("store") == store);
        }
    }

    @Test
    void refusesToStartTwiceFromOneFolder() {
        try (RunningSystem system = Launcher.start(storeAlone, options)) {
            assertThatThrownBy(() -> Launcher.start(storeAlone, options))
                    .hasMessage("Jembatan runs already from " + home
                            + ": ./jembatan status shows it, ./jembatan down stops it.");

            assertThat(system.pid("store")).isPositive();
            assertThat(RunFile.read(home).orElseThrow().running()).hasSize(1);
        }
    }

    @Test
    void saysWhichPortIsInUseAndStartsNothing() throws Exception {
        int port = options.port(engines.program("store"));
        try (ServerSocket _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Launcher.start(storeAlone, options))
                    .hasMessage("Port " + port + ", which store needs, is in use: free it,"
                            + " or set JEMBATAN_STORE_PORT to another one.");
        }

        assertThat(options.logs()).doesNotExist();
        Launcher.start(storeAlone, options).close();
    }

    @Test
    void saysWhichJarIsMissing() {
        Program unbuilt = new Program("store", "nowhere.jar", List.of(), 0, "P", "", "64m", "16m", "port", "", 1);

        assertThatThrownBy(() -> Launcher.start(new Topology(List.of(), Map.of(), List.of(unbuilt)), options))
                .hasMessageContaining("nowhere.jar is missing: build it");
    }

    @Test
    void givesUpOnAProgramThatCannotRunAndStopsTheOthers() throws Exception {
        Files.createDirectories(options.data());
        Files.writeString(options.data().resolve("store.mv"), "no store ".repeat(1000));

        assertThatThrownBy(() -> Launcher.start(engines, options))
                .hasMessage("store failed 5 times before it was ready. Its log may say why: "
                        + home.resolve("logs").resolve("store.log"));
        assertThat(home.resolve("logs").resolve("store.log"))
                .content()
                .contains("is damaged or no store's file: move it away to start empty.");
        assertThat(screen).contains("broker has stopped.");
    }

    @Test
    void endsWhatAKilledLauncherLeftBehind() throws Exception {
        Process left = new ProcessBuilder("sleep", "600").start();
        try (RunFile runFile = RunFile.lock(home).orElseThrow()) {
            RunFile.Running running =
                    RunFile.Running.of(options.instance(engines.program("store"), 1), Optional.of(left.toHandle()));
            runFile.write(new RunFile.Run(running, List.of(running)));
            Files.copy(home.resolve("run.json"), home.resolve("copy"));
        }
        Files.move(home.resolve("copy"), home.resolve("run.json"));

        Launcher.start(storeAlone, options).close();

        await("end of the process left behind").until(() -> !left.isAlive());
    }

    private static Topology only(String... names) {
        Topology all = Topology.ofTheSystem();
        return new Topology(
                all.jvm(), all.environment(), Stream.of(names).map(all::program).toList());
    }

    private static void write(RunningSystem system, String id) {
        try (MongoClient client = client(system)) {
            client.getDatabase("test").getCollection("letters").insertOne(new Document("_id", id));
        }
    }

    private static List<String> documents(RunningSystem system) {
        try (MongoClient client = client(system)) {
            return client.getDatabase("test")
                    .getCollection("letters")
                    .find()
                    .map(document -> document.getString("_id"))
                    .into(new ArrayList<>());
        }
    }

    private static MongoClient client(RunningSystem system) {
        return MongoClients.create("mongodb://127.0.0.1:" + system.port("store"));
    }
}
