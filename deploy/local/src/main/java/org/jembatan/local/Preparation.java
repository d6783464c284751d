package org.jembatan.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * What makes one program start quickly, below {@code target/start}: its jar of jars taken apart, and a cache of what the
 * JVM found out about its classes while it was watched at work (an AOT cache, JEP 483, 514 and 515).
 *
 * <p>Both belong to one content of the jar, one JVM and its flags, and the name of the folder is made of these: what does
 * not fit is not found. Both are written beside and moved, so there is never half of one. Nothing here is needed: a
 * program without it starts all the same.
 */
final class Preparation {

    private static final String INSIDE = "BOOT-INF/";
    private static final long MINUTES_FOR_A_TOOL = 5;

    private final Path jar;
    private final List<String> flags;
    private final Path folder;

    private Preparation(Path jar, List<String> flags, Path folder) {
        this.jar = jar;
        this.flags = flags;
        this.folder = folder;
    }

    static Preparation of(Program program, Topology topology, LaunchOptions options) {
        Path jar = options.root().resolve(program.jar());
        List<String> flags = topology.flags(program);
        return new Preparation(
                jar, flags, folderBelow(options.root()).resolve(program.name() + "-" + key(jar, topology.jvm())));
    }

    static Path folderBelow(Path root) {
        return root.resolve("target/start");
    }

    /** What the JVM must be told besides its flags. */
    List<String> toStart(QuickStart mode) {
        List<String> arguments = new ArrayList<>();
        if (hasCache()) {
            arguments.add("-XX:AOTCache=" + cache());
            arguments.add("-Xlog:aot*=error"); // It warns of single pieces of machine code that it does not use.
        } else if (mode == QuickStart.TRAINING) {
            arguments.addAll(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + findings()));
        }
        arguments.addAll(List.of("-jar", jarToStart().toString()));
        return arguments;
    }

    /** The one that was taken apart, where that has happened. */
    private Path jarToStart() {
        Path apart = folder.resolve(jar.getFileName());
        return Files.exists(apart) ? apart : jar;
    }

    boolean hasCache() {
        return Files.exists(cache());
    }

    /** Not where one did not bring a cache: it would be tried at every start. */
    boolean needsTraining() {
        return !hasCache() && Files.notExists(givenUp());
    }

    void giveUp() {
        try {
            Files.createDirectories(folder);
            Files.writeString(givenUp(), "A training brought no cache. Remove this file to have another one.\n");
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be written.", e);
        }
    }

    /** Takes the jar apart, unless that has been done, or there is nothing inside that has to be. */
    void takeApart() {
        try {
            Files.createDirectories(folder);
            if (Files.exists(folder.resolve(jar.getFileName())) || !isJarOfJars()) {
                return;
            }
            Path half = Files.createTempDirectory(folder, "half");
            try {
                takeApart(half);
            } finally {
                remove(half);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be taken apart in " + folder + ".", e);
        }
    }

    private void takeApart(Path half) throws IOException {
        run(List.of("-Djarmode=tools", "-jar", jar.toString(), "extract", "--force", "--destination", half.toString()));
        Path libraries = folder.resolve("lib");
        if (Files.notExists(libraries)) {
            Files.move(half.resolve("lib"), libraries);
        }
        // The last one, because it is what others look for.
        Files.move(half.resolve(jar.getFileName()), folder.resolve(jar.getFileName()));
    }

    /** Makes the cache of what was found while the program was watched, if it was. */
    void makeCache() {
        if (hasCache() || Files.notExists(findings())) {
            return;
        }
        try {
            Path half = folder.resolve("half.aot");
            List<String> arguments = new ArrayList<>(flags);
            arguments.addAll(List.of(
                    "-XX:AOTMode=create", "-XX:AOTConfiguration=" + findings(), "-XX:AOTCache=" + half, "-jar"));
            arguments.add(jarToStart().toString());
            run(arguments);
            Files.move(half, cache(), StandardCopyOption.ATOMIC_MOVE);
            Files.delete(findings());
        } catch (IOException e) {
            throw new UncheckedIOException("No cache can be made in " + folder + ".", e);
        }
    }

    /** Removes what belongs to none of these: to jars, JVMs and flags of the past. */
    static void removeOthers(Path root, Collection<Preparation> all) {
        List<Path> kept = all.stream().map(one -> one.folder).toList();
        try (Stream<Path> folders = Files.list(folderBelow(root))) {
            folders.filter(one -> !kept.contains(one)).forEach(Preparation::remove);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folderBelow(root) + " cannot be read.", e);
        }
    }

    static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path one : inside.toList().reversed()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be removed.", e);
        }
    }

    private Path cache() {
        return folder.resolve("jvm.aot");
    }

    private Path findings() {
        return folder.resolve("jvm.aotconf");
    }

    private Path givenUp() {
        return folder.resolve("given-up");
    }

    private boolean isJarOfJars() throws IOException {
        try (JarFile opened = new JarFile(jar.toFile())) {
            return opened.getEntry(INSIDE) != null;
        }
    }

    private void run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProgramProcess.java()));
        command.addAll(arguments);
        Process tool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("tool.log").toFile())
                .start();
        try {
            if (!tool.waitFor(MINUTES_FOR_A_TOOL, TimeUnit.MINUTES) || tool.exitValue() != 0) {
                throw new IOException("The JVM failed; see " + folder.resolve("tool.log"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            tool.destroyForcibly();
        }
    }

    /**
     * Of the flags that all programs have, for the size of a heap does not matter to a cache; and of what is in the jar,
     * not of when it was built; except for a plain jar, which is started where it is: the JVM looks
     * at its time.
     */
    private static String key(Path jar, List<String> flags) {
        CRC32 sum = new CRC32();
        try (JarFile opened = new JarFile(jar.toFile())) {
            sum.update(String.join(" ", flags).getBytes(UTF_8));
            sum.update((System.getProperty("java.home") + System.getProperty("java.vm.version")).getBytes(UTF_8));
            for (ZipEntry entry : (Iterable<ZipEntry>) opened.stream().map(ZipEntry.class::cast)::iterator) {
                sum.update((entry.getName() + entry.getCrc() + entry.getSize()).getBytes(UTF_8));
            }
            if (opened.getEntry(INSIDE) == null) {
                sum.update(Files.getLastModifiedTime(jar).toString().getBytes(UTF_8));
            }
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(jar + " cannot be read.", e);
        }
    }
}
