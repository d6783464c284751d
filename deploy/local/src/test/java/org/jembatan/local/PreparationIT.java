package org.jembatan.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the store as the program, in a project whose {@code target} is empty. */
class PreparationIT {

    @TempDir
    private Path root;

    private final Topology storeAlone = new Topology(
            Topology.ofTheSystem().jvm(),
            Map.of(),
            List.of(Topology.ofTheSystem().program("store")));
    private LaunchOptions options;

    @BeforeEach
    void projectWithoutPreparations() throws IOException {
        Files.createSymbolicLink(root.resolve("deploy"), ProjectRoot.find().resolve("deploy"));
        options = LaunchOptions.from(Map.of(), root, line -> {}).onFreePorts();
    }

    @Test
    void whatWasLearntInOneRunIsUsedInTheNext() {
        assertThat(preparation().toStart(QuickStart.ON)).noneMatch(argument -> argument.contains("AOT"));
        Launcher.start(storeAlone, options.training()).close();
        assertThat(preparation().hasCache()).as("before it is made").isFalse();

        preparation().makeCache();

        assertThat(preparation().hasCache()).isTrue();
        assertThat(preparation().toStart(QuickStart.ON)).anyMatch(argument -> argument.startsWith("-XX:AOTCache="));
        try (RunningSystem system = Launcher.start(storeAlone, options)) {
            assertThat(Path.of("/proc", Long.toString(system.pid("store")), "maps"))
                    .content()
                    .contains("jvm.aot");
        }
    }

    /** A training that was killed leaves what it wrote beside. */
    @Test
    void halfACacheIsNone() throws Exception {
        Launcher.start(storeAlone, options).close();
        Path folder = onlyFolderIn(root.resolve("target/start"));

        Files.writeString(folder.resolve("half.aot"), "half");
        assertThat(preparation().hasCache()).isFalse();
        Files.writeString(folder.resolve("jvm.aot"), "no cache at all");
        assertThat(preparation().hasCache()).isTrue();

        Launcher.start(storeAlone, options).close();
    }

    @Test
    void thereIsNothingToLearnWhereItIsSwitchedOff() {
        LaunchOptions off = LaunchOptions.from(Map.of("JEMBATAN_QUICKSTART", "off"), root, line -> {});

        assertThat(new Preparations(options, storeAlone).needTraining()).isTrue();
        assertThat(new Preparations(off, storeAlone).needTraining()).isFalse();
    }

    @Test
    void whatCouldNotBeLearntIsNotTriedAgainBeforeTheNextBuild() throws Exception {
        Path jar = root.resolve("program.jar");
        writeJar(jar, "BOOT-INF/classes/A.class", "one");
        Topology topology = new Topology(List.of(), Map.of(), List.of(program("program.jar")));

        new Preparations(options, topology).giveUpTheRest();
        assertThat(new Preparations(options, topology).needTraining()).isFalse();

        writeJar(jar, "BOOT-INF/classes/A.class", "two");
        assertThat(new Preparations(options, topology).needTraining()).isTrue();
    }

    /** A process that comes back is the one that was there, although others learnt or built something meanwhile. */
    @Test
    void aProcessIsStartedTheSameWayEachTime() throws Exception {
        ProgramProcess process = process();
        List<String> first = process.command();

        Path cache = cache();
        Files.createDirectories(cache.getParent());
        Files.writeString(cache, "a cache");

        assertThat(process.command()).isEqualTo(first);
        assertThat(process().command()).contains("-XX:AOTCache=" + cache);
    }

    @Test
    void startsAlsoWhereNothingCanBePrepared() throws Exception {
        List<String> screen = new CopyOnWriteArrayList<>();
        Files.createDirectories(root.resolve("target"));
        Files.writeString(root.resolve("target/start"), "no folder");

        Launcher.start(
                        storeAlone,
                        LaunchOptions.from(Map.of(), root, screen::add).onFreePorts())
                .close();

        assertThat(screen).anyMatch(line -> line.startsWith("store starts more slowly: "));
    }

    @Test
    void belongsToWhatIsInTheJarAndNotToWhenItWasBuilt() throws Exception {
        Path jar = root.resolve("program.jar");
        writeJar(jar, "BOOT-INF/classes/A.class", "one");
        List<String> first = prepared("program.jar");

        writeJar(jar, "BOOT-INF/classes/A.class", "one");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));
        assertThat(prepared("program.jar")).isEqualTo(first);
        writeJar(jar, "BOOT-INF/classes/A.class", "two");
        assertThat(prepared("program.jar")).isNotEqualTo(first);
    }

    /** What a training would tell the JVM, which has the name of the folder in it. */
    private List<String> prepared(String jar) {
        return Preparation.of(program(jar), storeAlone, options).toStart(QuickStart.TRAINING);
    }

    private static Program program(String jar) {
        return new Program("program", jar, List.of(), 1, "P", "", "16m", "4m", "port", "", 1);
    }

    private ProgramProcess process() {
        return new ProgramProcess(storeAlone, options, options.instance(storeAlone.program("store"), 1));
    }

    /** As a training would be told to make it. */
    private Path cache() {
        String findings = preparation().toStart(QuickStart.TRAINING).get(1);
        return Path.of(findings.substring(findings.indexOf('=') + 1)).resolveSibling("jvm.aot");
    }

    private Preparation preparation() {
        return Preparation.of(storeAlone.program("store"), storeAlone, options);
    }

    private static Path onlyFolderIn(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.findFirst().orElseThrow();
        }
    }

    private static void writeJar(Path jar, String name, String content) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            entries.putNextEntry(new ZipEntry("BOOT-INF/"));
            entries.putNextEntry(new ZipEntry(name));
            entries.write(content.getBytes(UTF_8));
        }
    }
}
