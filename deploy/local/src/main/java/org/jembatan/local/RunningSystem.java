package org.jembatan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jembatan.local.RunFile.Run;
import org.jembatan.local.RunFile.Running;

/**
 * A whole system, each program in a process of its own. A process that ends by itself comes back; closing stops the
 * programs from the last to the first.
 */
public final class RunningSystem implements AutoCloseable {

    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);
    private static final Duration TIME_TO_SAY_WHAT_WAS_FOUND = Duration.ofMinutes(1);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);

    private final Topology topology;
    private final LaunchOptions options;
    private final RunFile runFile;
    /** In the order of the topology. */
    private final List<SupervisedProgram> programs = new CopyOnWriteArrayList<>();

    private final Readiness readiness = new Readiness();
    private final CountDownLatch closed = new CountDownLatch(1);

    RunningSystem(Topology topology, LaunchOptions options, RunFile runFile) {
        this.options = options;
        this.runFile = runFile;
        this.topology = topology;
        topology.programs().stream()
                .flatMap(program -> options.instances(program).stream())
                .map(this::supervised)
                .forEach(programs::add);
    }

    /** Where the gateway answers, the first one if there are several. */
    public URI gateway() {
        return uri("gateway");
    }

    /** Where each of the gateways answers. */
    public List<URI> gateways() {
        return instancesOf("gateway").stream().map(one -> one.instance().uri()).toList();
    }

    /** Where a program answers, or one of its instances: the second one of {@code gateway} is {@code gateway-2}. */
    public URI uri(String program) {
        return find(program).instance().uri();
    }

    public int port(String program) {
        return find(program).instance().port();
    }

    /** Ends the program's process at once, as {@code kill -9} does; it comes back by itself. */
    public void kill(String program) {
        find(program).kill();
    }

    /** Stops the program gracefully; it stays away until it is started. */
    public void stop(String program) {
        find(program).stop(TIME_TO_STOP);
    }

    /** Returns when the program is ready. */
    public void start(String program) {
        SupervisedProgram one = find(program);
        one.start();
        awaitReady(List.of(one));
    }

    public void restart(String program) {
        stop(program);
        start(program);
    }

    /** Returns when the program is ready, for instance again after it was killed. */
    public void awaitReady(String program) {
        awaitReady(List.of(find(program)));
    }

    /**
     * Starts instances of a program, or stops the last ones, until there are so many; returns when the new ones are
     * ready. The gateways learn of it within a second, and go past an instance that is gone already.
     *
     * @throws IllegalStateException with one sentence for the user if a new one cannot run; then there are as many as before
     */
    public synchronized void scale(String program, int count) {
        List<SupervisedProgram> present = instancesOf(program);
        List<SupervisedProgram> more = IntStream.rangeClosed(present.size() + 1, count)
                .mapToObj(number -> supervised(options.instance(topology.program(program), number)))
                .toList();
        programs.addAll(programs.indexOf(present.getLast()) + 1, more);
        try {
            Launcher.requireFree(more.stream().map(SupervisedProgram::instance).toList());
            more.forEach(SupervisedProgram::start);
            awaitReady(more);
        } catch (RuntimeException e) {
            throw undone(() -> withdraw(more), e);
        }
        withdraw(present.subList(Math.min(count, present.size()), present.size()));
    }

    /** First nobody is sent there any more, then they stop. */
    private void withdraw(List<SupervisedProgram> some) {
        programs.removeAll(some);
        try {
            tellWhereTheInstancesAre();
        } finally {
            some.reversed().forEach(one -> one.stop(TIME_TO_STOP));
        }
        writeDown();
    }

    /** What fails in the undoing does not hide why it was done. */
    private static RuntimeException undone(Runnable undoing, RuntimeException failure) {
        try {
            undoing.run();
        } catch (RuntimeException another) {
            failure.addSuppressed(another);
        }
        return failure;
    }

    /** The process id of the program's process, or -1 while it is away. */
    public long pid(String program) {
        return find(program).process().map(ProcessHandle::pid).orElse(-1L);
    }

    /**
     * The memory of all processes in bytes as Linux counts it fairly: a page that several share is divided among them
     * (proportional set size).
     *
     * @throws UnsupportedOperationException on another operating system
     */
    public long pss() {
        return pssByInstance().values().stream().mapToLong(Long::longValue).sum();
    }

    /** The same of each process that runs, in the order of the topology. */
    public Map<String, Long> pssByInstance() {
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (SupervisedProgram program : programs) {
            program.process().ifPresent(process -> bytes.put(program.instance().name(), pss(process.pid())));
        }
        return bytes;
    }

    /** Returns when the system has been stopped. */
    public void awaitEnd() throws InterruptedException {
        closed.await();
    }

    /** Stops every program, from the last to the first. Safe to repeat. */
    @Override
    public void close() {
        stopAll();
    }

    /** All at once; returns when every program is ready, or has stopped them all again when one cannot be. */
    void startAll() {
        // Also for a launcher that is told to end, or that is forgotten: nothing is left running.
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopAll, "stop-all"));
        try {
            tellWhereTheInstancesAre();
            programs.forEach(SupervisedProgram::start);
            awaitReady(programs);
        } catch (RuntimeException e) {
            throw undone(this::close, e);
        }
    }

    private synchronized void stopAll() {
        if (closed.getCount() == 0) {
            return;
        }
        try {
            for (SupervisedProgram program : List.copyOf(programs).reversed()) {
                program.stop(options.quickStart() == QuickStart.TRAINING ? TIME_TO_SAY_WHAT_WAS_FOUND : TIME_TO_STOP);
                options.progress().accept(program.instance().name() + " has stopped.");
            }
            runFile.close();
        } finally {
            closed.countDown();
        }
    }

    private void awaitReady(List<SupervisedProgram> programs) {
        long start = System.nanoTime();
        List<SupervisedProgram> waiting = new ArrayList<>(programs);
        try {
            while (true) {
                for (Iterator<SupervisedProgram> each = waiting.iterator(); each.hasNext(); ) {
                    SupervisedProgram program = each.next();
                    if (readiness.of(
                            program.instance().program(), program.instance().port())) {
                        each.remove();
                        program.isReady();
                        options.progress().accept(readyLine(program, System.nanoTime() - start));
                    }
                }
                if (waiting.isEmpty()) {
                    return;
                }
                waiting.forEach(program -> program.requireHope(Duration.ofNanos(System.nanoTime() - start)));
                Thread.sleep(BETWEEN_QUESTIONS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the programs were starting.", e);
        }
    }

    private String readyLine(SupervisedProgram program, long nanoseconds) {
        return "%-22s ready after %4.1f s on port %d"
                .formatted(
                        program.instance().name(),
                        nanoseconds / 1e9,
                        program.instance().port());
    }

    private SupervisedProgram find(String name) {
        return programs.stream()
                .filter(program -> program.instance().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no program called " + name + "."));
    }

    private List<SupervisedProgram> instancesOf(String program) {
        return programs.stream()
                .filter(one -> one.instance().program().name().equals(program))
                .toList();
    }

    private SupervisedProgram supervised(Instance instance) {
        return new SupervisedProgram(
                instance, new ProgramProcess(topology, options, instance), options.progress(), this::writeDown);
    }

    private void tellWhereTheInstancesAre() {
        InstancesFile.write(
                options.home(),
                programs.stream().map(SupervisedProgram::instance).toList());
    }

    private void writeDown() {
        runFile.write(new Run(
                Running.launcher(ProcessHandle.current()),
                programs.stream()
                        .map(program -> Running.of(program.instance(), program.process()))
                        .toList()));
    }

    private static long pss(long pid) {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        if (!Files.exists(rollup)) {
            throw new UnsupportedOperationException("Proportional set size is known on Linux only.");
        }
        try (Stream<String> lines = Files.lines(rollup)) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
