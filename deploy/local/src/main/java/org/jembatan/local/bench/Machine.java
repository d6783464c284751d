package org.jembatan.local.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where it was measured.
 *
 * @param load of the machine in the minute before, as the operating system tells it: how many processes wanted to run
 */
record Machine(String system, int processors, String memory, String java, double load) {

    static Machine thisOne() {
        return new Machine(
                System.getProperty("os.name") + " " + System.getProperty("os.version"),
                Runtime.getRuntime().availableProcessors(),
                memoryOfThisOne(),
                System.getProperty("java.vendor") + " " + System.getProperty("java.vm.version"),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String memoryOfThisOne() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemTotal:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MiB")
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notLinux) {
            return "unknown";
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, %d processors, %s, %s, load %.1f before the start",
                system,
                processors,
                memory,
                java,
                load);
    }
}
