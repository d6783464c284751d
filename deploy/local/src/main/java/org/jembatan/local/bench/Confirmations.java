package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.jembatan.local.bench.load.Latencies;
import org.jembatan.local.bench.load.OpenLoop;
import org.jembatan.local.bench.load.OpenLoop.Turn;
import org.jembatan.local.demo.OfferedPlaces.Offer;

/**
 * Confirms places through the gateway at a fixed rate and looks for the effects at the services that react.
 *
 * <p>Whoever looks takes part in the load. So only some of the confirmations are watched from their answer on; the rest is
 * looked for when all is over.
 */
final class Confirmations {

    private static final int LOOKS_AT_ONCE = 8;

    private final Requests requests;
    private final URI gateway;
    private final Effects effects;
    private final FeedbackCount feedback;

    /**
     * @param where each program answers, by name
     * @param officer the token of somebody who may read everything
     * @param patience how long an effect is looked for, while the confirmations go on and again when they are over
     */
    Confirmations(Requests requests, Function<String, URI> where, String officer, Duration patience) {
        this.requests = requests;
        this.gateway = where.apply("gateway");
        this.effects = new Effects(requests, where, officer, patience);
        this.feedback = new FeedbackCount(
                requests, where.apply("feedback-service").resolve("/actuator/prometheus"), officer, patience);
    }

    /**
     * What came of it: each confirmation has failed or has one fate.
     *
     * @param answers to the confirmations
     * @param effects of those that are {@link Fate#TIMED}, from the intended moment until both services showed it
     * @param fates how many of those that were answered have which, all fates
     */
    record Outcome(
            OpenLoop.Outcome answers, Latencies effects, Map<Fate, Integer> fates, FeedbackCount.Progress feedback) {

        boolean isComplete() {
            return answers.failures().count() == 0
                    && fates.entrySet().stream().allMatch(fate -> fate.getKey().isGood() || fate.getValue() == 0)
                    && feedback.isDone();
        }
    }

    /** @param oneOf one of so many is watched */
    Outcome at(int perSecond, List<Offer> offers, int oneOf) throws IOException, InterruptedException {
        long appliedBefore = feedback.applied();
        Map<Offer, Fate> fates = new ConcurrentHashMap<>();
        Latencies latencies = new Latencies();
        OpenLoop.Outcome answers;
        FeedbackCount.Progress progress;
        try (ExecutorService watches = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = OpenLoop.run(perSecond, offers.size(), turn -> {
                Offer offer = offers.get(turn.number());
                confirm(offer);
                fates.put(offer, Fate.FOUND);
                if (turn.number() % oneOf == 0) {
                    watches.execute(() -> fates.put(offer, watched(turn, offer, latencies)));
                }
            });
            progress = feedback.await(appliedBefore, answers.took().count());
        }
        lookForAllNotSeen(fates);
        return new Outcome(answers, latencies, counted(fates), progress);
    }

    private void confirm(Offer offer) throws IOException, InterruptedException {
        URI confirmation = gateway.resolve("/api/applications/" + offer.applicationId() + "/confirmation");
        HttpRequest request =
                Requests.posting(confirmation, offer.token(), UUID.randomUUID().toString());
        requests.succeed(request);
    }

    private Fate watched(Turn turn, Offer offer, Latencies latencies) {
        Fate fate = lookedFor(offer, System.nanoTime(), Fate.TIMED, Fate.LATE);
        if (fate == Fate.TIMED) {
            latencies.add(turn.age());
        }
        return fate;
    }

    /** Also for what was watched in vain: it may have come since, and only now can it be said to be missing. */
    private void lookForAllNotSeen(Map<Offer, Fate> fates) {
        long since = System.nanoTime();
        try (ExecutorService looks =
                Executors.newFixedThreadPool(LOOKS_AT_ONCE, Thread.ofVirtual().factory())) {
            fates.forEach((offer, fate) -> {
                if (fate != Fate.TIMED) {
                    looks.execute(() -> fates.put(offer, lookedFor(offer, since, fate, Fate.MISSING)));
                }
            });
        }
    }

    private Fate lookedFor(Offer offer, long since, Fate there, Fate notThere) {
        try {
            return effects.appear(offer, since) ? there : notThere;
        } catch (IOException e) {
            return Fate.UNREADABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Fate.UNREADABLE;
        }
    }

    private static Map<Fate, Integer> counted(Map<Offer, Fate> fates) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        for (Fate fate : Fate.values()) {
            counts.put(fate, Collections.frequency(fates.values(), fate));
        }
        return counts;
    }
}
