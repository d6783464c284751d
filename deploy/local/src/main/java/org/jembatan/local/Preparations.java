package org.jembatan.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What is prepared of all programs so that they start quickly. */
public final class Preparations {

    private final LaunchOptions options;
    private final List<Preparation> all;

    Preparations(LaunchOptions options, Topology topology) {
        this.options = options;
        this.all = topology.programs().stream()
                .map(program -> Preparation.of(program, topology, options))
                .toList();
    }

    public static Preparations of(LaunchOptions options) {
        return new Preparations(options, Topology.ofTheSystem());
    }

    /**
     * Whether a training would bring anything: programs may start from what is prepared, some of it is missing for the
     * programs as they are built now and for this JVM, and it is not what a training did not bring before.
     */
    public boolean needTraining() {
        return options.quickStart() != QuickStart.OFF && all.stream().anyMatch(Preparation::needsTraining);
    }

    /**
     * Prepares what was found out in a run with {@link LaunchOptions#training()}, and forgets what is of the past.
     *
     * @throws RuntimeException if something cannot be prepared; the rest is
     */
    public void complete() {
        try (ExecutorService processors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            all.stream()
                    .map(one -> CompletableFuture.runAsync(one::makeCache, processors))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        Preparation.removeOthers(options.root(), all);
    }

    /** Remembers that what is missing was not to be had for the programs as they are built now, and for this JVM. */
    public void giveUpTheRest() {
        all.stream().filter(Preparation::needsTraining).forEach(Preparation::giveUp);
    }
}
