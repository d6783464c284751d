package org.jembatan.gateway.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/**
 * Reads the topics once for all browsers of this gateway, from when the first one follows, and keeps the last events for
 * those that come back. It belongs to no consumer group and commits nothing: every gateway reads everything.
 */
@Component
class LiveFeed implements SmartLifecycle, TopicReader.Listener {

    private static final int KEPT = 2000;
    private static final int MOST_FOLLOWERS = 1000;
    private static final Duration FIRST_LOOK = Duration.ofSeconds(5);

    private final String bootstrapServers;
    private final Set<Subscription> followers = new HashSet<>();
    private final Deque<Kept> kept = new ArrayDeque<>();
    private @Nullable TopicReader reader;

    /** Before the oldest event that is kept. */
    private @Nullable Positions from;

    /** After the newest record that was read. */
    private @Nullable Positions until;

    private boolean isRunning;

    LiveFeed(@Value("${spring.kafka.bootstrap-servers}") String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    private record Kept(int partition, long offset, LiveEvent event) {}

    /**
     * Begins to tell somebody what they may see.
     *
     * @param after the id of the last event that they have, if they have one; from there on if that is not too long ago
     * @throws Refusal when the topics cannot be read within {@link #FIRST_LOOK}, or too many follow
     */
    synchronized Subscription follow(Viewer viewer, @Nullable String after) throws InterruptedException {
        begin();
        Positions first = from;
        Positions last = until;
        if (first == null || last == null || followers.size() >= MOST_FOLLOWERS) {
            throw new Refusal(Problem.of(ProblemType.SERVICE_BUSY, "What happens cannot be followed at the moment."));
        }
        Optional<Positions> known = Optional.ofNullable(after)
                .flatMap(text -> Positions.decoded(text, last.size()))
                .filter(positions -> positions.isNotBefore(first));
        var follower = new Subscription(viewer, known.orElse(last).copy(), known.isEmpty());
        kept.forEach(event -> follower.offer(event.partition(), event.offset(), event.event()));
        followers.add(follower);
        return follower;
    }

    synchronized void leave(Subscription follower) {
        follower.end();
        followers.remove(follower);
    }

    /** Waits until the first look at the topics has shown where they are. */
    private void begin() throws InterruptedException {
        if (reader == null && isRunning) {
            reader = new TopicReader(bootstrapServers, this);
            Thread.ofPlatform().name("live").daemon().start(reader);
        }
        long deadline = System.nanoTime() + FIRST_LOOK.toNanos();
        while (until == null && System.nanoTime() < deadline) {
            wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        }
    }

    @Override
    public synchronized void begin(Positions positions) {
        boolean goesOn = until != null && until.size() == positions.size() && until.isNotBefore(positions);
        if (!goesOn) {
            kept.clear();
            from = positions.copy();
            followers.forEach(Subscription::end);
        }
        until = goesOn ? until : positions.copy();
        notifyAll();
    }

    @Override
    public synchronized void read(int partition, long offset, Optional<LiveEvent> event) {
        if (until == null || !until.advance(partition, offset)) {
            return;
        }
        event.ifPresent(told -> {
            kept.addLast(new Kept(partition, offset, told));
            followers.forEach(follower -> follower.offer(partition, offset, told));
        });
        if (from != null && kept.size() > KEPT) {
            Kept oldest = kept.removeFirst();
            from.advance(oldest.partition(), oldest.offset());
        }
    }

    @Override
    public synchronized void start() {
        isRunning = true;
    }

    /** Ends what is open, so that browsers go to another gateway at once. */
    @Override
    public synchronized void stop() {
        isRunning = false;
        followers.forEach(Subscription::end);
        if (reader != null) {
            reader.close();
            reader = null;
        }
        until = null;
        notifyAll();
    }

    @Override
    public synchronized boolean isRunning() {
        return isRunning;
    }
}
