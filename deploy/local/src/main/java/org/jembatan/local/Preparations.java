package org.jembatan.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** What is prepared of all programs so that they start quickly. */
public final class Preparations {

    private final LaunchOptions options;
    private final List<Preparation> all;

    private Preparations(LaunchOptions options, Topology topology) {
        this.options = options;
        this.all = topology.programs().stream()
                .map(program -> Preparation.of(program, topology, options))
                .toList();
    }

    public static Preparations of(LaunchOptions options) {
        return new Preparations(options, Topology.ofTheSystem());
    }

    /** Whether nothing more can be prepared for the programs as they are built now, and for this JVM. */
    public boolean areComplete() {
        return all.stream().allMatch(Preparation::hasCache);
    }

    /** Prepares what was found out in a run with {@link LaunchOptions#training()}, and forgets what is of the past. */
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
}
