package org.jembatan.local.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** How long somebody waits who starts a system that has run before. */
final class StartTime implements Row {

    private static final int TIMES = 3;
    private static final double MOST_SECONDS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(50);

    @Override
    public String id() {
        return "P6";
    }

    @Override
    public String what() {
        return "from `./jembatan up`, not the first one, to an answer that all four services have a part in";
    }

    @Override
    public String goal() {
        return "at most 20 s on 2 processors";
    }

    @Override
    public String method() {
        return "the command is run %d times with the data of the demonstration and of the rows before; each time `GET /api/me/journey` is asked every 50 ms until nothing is missing in it; the median"
                .formatted(TIMES);
    }

    @Override
    public Result measure(Stage stage) throws Exception {
        String somebody = stage.standing().editions().getLast().somebody();
        List<Double> seconds = new ArrayList<>();
        for (int time = 1; time <= TIMES; time++) {
            String token = stage.token(somebody);
            stage.stop();
            seconds.add(secondsToStart(stage, token));
            stage.say("Start %d took %.1f s.".formatted(time, seconds.getLast()));
        }
        double median = seconds.stream().sorted().toList().get(TIMES / 2);
        return new Result(
                "%.1f s (%s)"
                        .formatted(
                                median, seconds.stream().map("%.1f"::formatted).collect(Collectors.joining(", "))),
                median <= MOST_SECONDS,
                Map.of("seconds", seconds));
    }

    private static double secondsToStart(Stage stage, String token) throws IOException, InterruptedException {
        URI gateway = stage.options().gateway();
        ProcessBuilder command = new ProcessBuilder("./jembatan", "up")
                .directory(stage.options().root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        new File(stage.options().home().toFile(), "up.log")));
        command.environment().putAll(stage.options().asEnvironment());
        long start = System.nanoTime();
        Process up = command.start();
        try {
            while (stage.wholeJourney(gateway, token).isEmpty()) {
                if (!up.isAlive() || System.nanoTime() - start > PATIENCE.toNanos()) {
                    throw new IllegalStateException(
                            "the system did not start; see " + stage.options().home());
                }
                Thread.sleep(BETWEEN_QUESTIONS);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            up.destroy();
            up.waitFor(1, TimeUnit.MINUTES);
        }
    }
}
