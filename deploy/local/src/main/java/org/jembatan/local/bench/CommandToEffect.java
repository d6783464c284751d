package org.jembatan.local.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jembatan.local.RunningSystem;
import org.jembatan.local.bench.load.Latencies;
import org.jembatan.local.demo.OfferedPlaces;
import org.jembatan.local.demo.OfferedPlaces.Offer;

/** How long it takes from a command, given at the gateway, until its effect stands in the last of the other services. */
final class CommandToEffect implements Row {

    private static final int CALM = 20;
    private static final int BUSY = 100;
    private static final int SECONDS = 12;
    private static final int SECONDS_OF_BARE_KAFKA = 5;
    private static final int WATCHED_A_SECOND = 20;
    private static final int WARM_UP = 150;
    private static final int WARM_UP_A_SECOND = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final double MOST_P50 = 50;
    private static final double MOST_P99 = 250;
    private static final double MOST = 1000;

    @Override
    public String id() {
        return "P1";
    }

    @Override
    public String what() {
        return "from a confirmation sent to the gateway until roster and plan show it, beside bare Kafka";
    }

    @Override
    public String goal() {
        return String.format(
                Locale.ROOT,
                "at %d/s: p50 at most %.0f ms, p99 at most %.0f ms, none above %.0f ms",
                BUSY,
                MOST_P50,
                MOST_P99,
                MOST);
    }

    @Override
    public String method() {
        return String.format(
                Locale.ROOT,
                "open loop, %d s at each rate, many editions, from the intended moment; %d confirmations a second are watched at the two services, first one then the other, from the answer on, again after a tenth of the time waited so far and at least 5 ms, for up to %d s, the rest is looked for afterwards; of feedback the events are counted, since its invitations cannot be read yet; bare Kafka: the same event, acks=all, linger 0, plain producer and consumer, the same broker, afterwards",
                SECONDS,
                WATCHED_A_SECOND,
                PATIENCE.toSeconds());
    }

    @Override
    public Result measure(Stage stage) throws Exception {
        RunningSystem system = stage.running();
        List<Offer> offers = OfferedPlaces.prepare(system.gateway(), WARM_UP + (CALM + BUSY) * SECONDS, stage::say);
        int calmFrom = WARM_UP;
        int busyFrom = calmFrom + CALM * SECONDS;
        try (Requests requests = new Requests()) {
            Confirmations confirmations =
                    new Confirmations(requests, system::uri, stage.token("{\"account\":\"officer\"}"), PATIENCE);
            confirmations.at(WARM_UP_A_SECOND, offers.subList(0, calmFrom), WARM_UP_A_SECOND / WATCHED_A_SECOND);
            Confirmations.Outcome calm =
                    confirmations.at(CALM, offers.subList(calmFrom, busyFrom), CALM / WATCHED_A_SECOND);
            Confirmations.Outcome busy = confirmations.at(
                    BUSY, offers.subList(busyFrom, busyFrom + BUSY * SECONDS), BUSY / WATCHED_A_SECOND);
            BareKafka bare = BareKafka.with(
                    "127.0.0.1:" + system.port("broker"), "intake-events", "intake.participant-enrolled.v1");
            bare.at(BUSY, BUSY);
            Latencies bareCalm = bare.at(CALM, CALM * SECONDS_OF_BARE_KAFKA);
            Latencies bareBusy = bare.at(BUSY, BUSY * SECONDS_OF_BARE_KAFKA);
            return result(calm, busy, bareCalm, bareBusy);
        }
    }

    static Result result(
            Confirmations.Outcome calm, Confirmations.Outcome busy, Latencies bareCalm, Latencies bareBusy) {
        Latencies effects = busy.effects();
        boolean met = calm.isComplete()
                && busy.isComplete()
                && effects.percentile(50) <= MOST_P50
                && effects.percentile(99) <= MOST_P99
                && effects.longest() <= MOST;
        Map<String, Latencies> latencies = new LinkedHashMap<>();
        latencies.put(String.format(Locale.ROOT, "effect at %d a second", CALM), calm.effects());
        latencies.put(String.format(Locale.ROOT, "effect at %d a second", BUSY), effects);
        latencies.put(
                String.format(Locale.ROOT, "answer at %d a second", CALM),
                calm.answers().took());
        latencies.put(
                String.format(Locale.ROOT, "answer at %d a second", BUSY),
                busy.answers().took());
        latencies.put(String.format(Locale.ROOT, "bare Kafka at %d a second", CALM), bareCalm);
        latencies.put(String.format(Locale.ROOT, "bare Kafka at %d a second", BUSY), bareBusy);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(String.format(Locale.ROOT, "at%d", CALM), figures(calm, bareCalm));
        figures.put(String.format(Locale.ROOT, "at%d", BUSY), figures(busy, bareBusy));
        return new Result(line(BUSY, busy, bareBusy) + "; " + line(CALM, calm, bareCalm), met, figures, latencies);
    }

    private static String line(int perSecond, Confirmations.Outcome outcome, Latencies bare) {
        return String.format(
                Locale.ROOT,
                "%d/s: %s (answer %s; bare Kafka %s; generator late by p99 %.1f ms; of %,d: %s; not answered %s; %s)",
                perSecond,
                outcome.effects(),
                outcome.answers().took(),
                bare,
                outcome.answers().lag().percentile(99),
                outcome.answers().lag().count(),
                outcome.fates().entrySet().stream()
                        .map(fate -> fate.getValue() + " " + fate.getKey())
                        .collect(Collectors.joining(", ")),
                outcome.answers().failures(),
                outcome.feedback());
    }

    private static Map<String, ?> figures(Confirmations.Outcome outcome, Latencies bare) {
        return Map.of(
                "effect", outcome.effects().figures(),
                "answer", outcome.answers().took().figures(),
                "bareKafka", bare.figures(),
                "generatorLag", outcome.answers().lag().figures(),
                "notAnswered", outcome.answers().failures().byKind(),
                "fates", outcome.fates(),
                "feedback", outcome.feedback().figures());
    }
}
