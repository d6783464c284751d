package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import org.jembatan.local.RunningSystem;
import org.jembatan.local.bench.load.Latencies;
import org.jembatan.local.bench.load.OpenLoop;
import org.jembatan.local.bench.load.OpenLoop.Turn;
import org.jembatan.local.demo.OfferedPlaces.Offer;

/**
 * Confirms places through the gateway at a fixed rate and looks for the effects at the services that react: the line in
 * programme's roster and the draft of a plan in alumni. Feedback's invitation cannot be read before its survey opens, so
 * of feedback the applied events are counted, when all is confirmed.
 *
 * <p>Whoever looks takes part in the load. So only some of the confirmations are watched from their answer on, at one
 * service after the other; the rest is looked for when all is over.
 */
final class Confirmations {

    /** How finely the moment is known at which an effect can be read: this, and the time that a read takes. */
    static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_COUNTS = Duration.ofMillis(20);
    private static final int LOOKS_AT_ONCE = 8;

    private final Requests requests;
    private final RunningSystem system;
    private final String officer;

    /** @param officer the token of somebody who may read everything */
    Confirmations(Requests requests, RunningSystem system, String officer) {
        this.requests = requests;
        this.system = system;
        this.officer = officer;
    }

    /**
     * What came of it.
     *
     * @param answers to the confirmations
     * @param effects from the intended moment of a confirmation until both services showed it
     * @param missing how many effects never came
     * @param feedbackBehind from the last answer until feedback had applied the events of all
     */
    record Outcome(OpenLoop.Outcome answers, Latencies effects, int missing, Duration feedbackBehind) {

        boolean isComplete() {
            return answers.failures() == 0 && missing == 0;
        }
    }

    /** @param oneOf one of so many is watched */
    Outcome at(int perSecond, List<Offer> offers, int oneOf) throws IOException, InterruptedException {
        long appliedBefore = appliedByFeedback();
        Latencies effects = new Latencies();
        OpenLoop.Outcome answers;
        Duration feedbackBehind;
        try (ExecutorService watches = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = OpenLoop.run(perSecond, offers.size(), turn -> {
                Offer offer = offers.get(turn.number());
                confirm(offer);
                if (turn.number() % oneOf == 0) {
                    watches.execute(() -> watch(turn, offer, effects));
                }
            });
            feedbackBehind = awaitFeedback(appliedBefore + offers.size() - answers.failures());
        }
        return new Outcome(answers, effects, countMissing(offers), feedbackBehind);
    }

    private void confirm(Offer offer) throws IOException, InterruptedException {
        URI confirmation = system.gateway().resolve("/api/applications/" + offer.applicationId() + "/confirmation");
        HttpRequest request =
                Requests.posting(confirmation, offer.token(), UUID.randomUUID().toString());
        if (!requests.isOk(request)) {
            throw new IOException("The place is not confirmed.");
        }
    }

    /** What does not appear is counted when all is over. */
    private void watch(Turn turn, Offer offer, Latencies effects) {
        try {
            if (appears(rosterEntry(offer)) && appears(plan(offer))) {
                effects.add(turn.age());
            }
        } catch (IOException broken) {
            // As if it had not appeared.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean appears(HttpRequest effect) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (!requests.isOk(effect)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                return false;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return true;
    }

    private HttpRequest rosterEntry(Offer offer) {
        return Requests.reading(
                system.uri("programme-service")
                        .resolve("/api/programmes/" + offer.programmeId() + "/roster/" + offer.personId()),
                officer);
    }

    /** The id of a plan follows from edition and person, as alumni derives it: a read by id searches nothing. */
    private HttpRequest plan(Offer offer) {
        String name = "plan/" + offer.programmeId() + "/" + offer.personId();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return Requests.reading(system.uri("alumni-service").resolve("/api/action-plans/" + id), officer);
    }

    private Duration awaitFeedback(long applied) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (appliedByFeedback() < applied && System.nanoTime() - start < PATIENCE.toNanos()) {
            Thread.sleep(BETWEEN_COUNTS);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private long appliedByFeedback() throws IOException, InterruptedException {
        URI metrics = system.uri("feedback-service").resolve("/actuator/prometheus");
        String text = requests.send(HttpRequest.newBuilder(metrics).build()).body();
        return Metrics.sum(text, "jembatan_events_received_total", "topic=\"intake-events\"", "outcome=\"applied\"");
    }

    /** How many of all these do not stand in both places by now. */
    private int countMissing(List<Offer> offers) {
        AtomicInteger missing = new AtomicInteger();
        try (ExecutorService looks =
                Executors.newFixedThreadPool(LOOKS_AT_ONCE, Thread.ofVirtual().factory())) {
            offers.forEach(offer -> looks.execute(() -> {
                if (!isThere(offer)) {
                    missing.incrementAndGet();
                }
            }));
        }
        return missing.get();
    }

    private boolean isThere(Offer offer) {
        try {
            return requests.isOk(rosterEntry(offer)) && requests.isOk(plan(offer));
        } catch (IOException broken) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
