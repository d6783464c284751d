package org.jembatan.local.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        return String.format(Locale.ROOT, "at most %.0f s on 2 processors", MOST_SECONDS);
    }

    @Override
    public String method() {
        return String.format(
                Locale.ROOT,
                "the command is run %d times with the data of the demonstration and of the rows before; each time `GET /api/me/journey` is asked every %d ms until nothing is missing in it; the median",
                TIMES,
                BETWEEN_QUESTIONS.toMillis());
    }

    @Override
    public Result measure(Stage stage) throws Exception {
        String somebody = stage.standing().editions().getLast().somebody();
        List<Double> seconds = new ArrayList<>();
        for (int time = 1; time <= TIMES; time++) {
            String token = stage.token(somebody);
            stage.stop();
            seconds.add(secondsToStart(stage, token));
            stage.say(String.format(Locale.ROOT, "Start %d took %.1f s.", time, seconds.getLast()));
        }
        return result(seconds);
    }

    static Result result(List<Double> seconds) {
        double median = seconds.stream().sorted().toList().get(seconds.size() / 2);
        return new Result(
                String.format(
                        Locale.ROOT,
                        "%.1f s (%s)",
                        median,
                        seconds.stream()
                                .map(one -> String.format(Locale.ROOT, "%.1f", one))
                                .collect(Collectors.joining(", "))),
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
