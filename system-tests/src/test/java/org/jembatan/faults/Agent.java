package org.jembatan.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;

/** The jar of the {@link CrashAgent}, as a JVM that runs takes it, and the folder by which it is told what to do. */
record Agent(Path folder) {

    private static final List<String> CLASSES = List.of(
            "CrashAgent",
            "CrashAgent$Armed",
            "CrashAgent$Point",
            "CrashAgent$Insertion",
            "CrashAgent$Before",
            "CrashAgent$After");

    static Agent in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("points"), CrashPoint.lines());
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Agent-Class", CrashAgent.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        try (OutputStream file = Files.newOutputStream(folder.resolve("agent.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            for (String name : CLASSES) {
                String path = "org/jembatan/faults/" + name + ".class";
                jar.putNextEntry(new JarEntry(path));
                try (InputStream bytes =
                        Objects.requireNonNull(Agent.class.getClassLoader().getResourceAsStream(path), path)) {
                    bytes.transferTo(jar);
                }
            }
        }
        return new Agent(folder);
    }

    /** Has the program of this process take it in. */
    void enter(long pid) {
        try {
            VirtualMachine program = VirtualMachine.attach(Long.toString(pid));
            try {
                program.loadAgent(folder.resolve("agent.jar").toString(), folder.toString());
            } finally {
                program.detach();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (AttachNotSupportedException | AgentLoadException | AgentInitializationException e) {
            throw new IllegalStateException("Process " + pid + " takes no agent", e);
        }
    }

    /**
     * Has whoever has taken it in end itself.
     *
     * @param port of the process
     * @param point its number in {@link CrashPoint#ALL}
     * @param times how often it has to come there
     */
    void arm(int port, int point, int times) {
        try {
            Path half = Files.writeString(folder.resolve("half"), point + " " + times);
            Files.move(half, folder.resolve("armed-" + port), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
