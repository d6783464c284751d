package org.jembatan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What runs from a home folder, written to {@code run.json} for whoever asks from outside, and the lock that lets only
 * one system run from it. The operating system takes the lock back when the launcher ends, however it ends.
 */
final class RunFile implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path home;
    private final FileChannel lock;

    private RunFile(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    /** Empty where another launcher holds the lock. */
    static Optional<RunFile> lock(Path home) {
        try {
            Files.createDirectories(home);
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return Optional.of(new RunFile(home, channel));
            }
            channel.close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + home + " cannot be written.", e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    static Optional<Run> read(Path home) {
        Path file = home.resolve("run.json");
        try {
            return Files.exists(file) ? Optional.of(JSON.readValue(file.toFile(), Run.class)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; remove it if nothing runs.", e);
        }
    }

    /** Written beside and moved, so that nobody reads half of it. Once closed, nothing is written any more. */
    synchronized void write(Run run) {
        if (!lock.isOpen()) {
            return;
        }
        try {
            Path half = home.resolve("run.json.new");
            JSON.writerWithDefaultPrettyPrinter().writeValue(half.toFile(), run);
            Files.move(half, home.resolve("run.json"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + home + " cannot be written.", e);
        }
    }

    /** Ends what is left of a run whose launcher was killed: it would hold the ports and the data. */
    void endLeftovers(Duration limit) {
        read(home)
                .ifPresent(run -> run.running()
                        .forEach(one -> one.find().ifPresent(left -> {
                            left.destroy();
                            left.onExit()
                                    .completeOnTimeout(left, limit.toMillis(), TimeUnit.MILLISECONDS)
                                    .join();
                            left.destroyForcibly();
                        })));
    }

    @Override
    public synchronized void close() {
        try (lock) {
            Files.deleteIfExists(home.resolve("run.json"));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + home + " cannot be written.", e);
        }
    }

    /** @param running the instances, in the order of the topology; also those that are away just now */
    record Run(Running launcher, List<Running> running) {}

    /** @param started in epoch milliseconds, since a process id may be given again after the process has ended */
    record Running(String name, String program, long pid, long started, int port) {

        private static final long AWAY = 0;

        static Running of(Instance instance, Optional<ProcessHandle> process) {
            return new Running(
                    instance.name(),
                    instance.program().name(),
                    process.map(ProcessHandle::pid).orElse(AWAY),
                    process.map(Running::started).orElse(0L),
                    instance.port());
        }

        static Running launcher(ProcessHandle process) {
            return new Running("launcher", "launcher", process.pid(), started(process), 0);
        }

        Optional<ProcessHandle> find() {
            return pid == AWAY
                    ? Optional.empty()
                    : ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(found -> started(found) == started);
        }

        private static long started(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
    }
}
