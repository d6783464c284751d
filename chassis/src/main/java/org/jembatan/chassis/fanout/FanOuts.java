package org.jembatan.chassis.fanout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jembatan.chassis.background.Worker;
import org.jembatan.chassis.telemetry.Traces;

/**
 * Does a step of one of the fan-outs that are written down, of each in turn. One that fails is left alone for a while,
 * and the others go on. Several instances share the list by claims; a claim only spares double effort, since each step
 * of a {@link FanOut} may be repeated.
 */
final class FanOuts implements Worker.Piece {

    private static final Logger log = LoggerFactory.getLogger(FanOuts.class);

    private final PendingWork pending;
    private final Map<String, FanOut> byKind;
    private final Duration sweepInterval;
    private final Traces traces;

    FanOuts(PendingWork pending, List<FanOut> fanOuts, Duration sweepInterval, Traces traces) {
        this.pending = pending;
        this.byKind = fanOuts.stream().collect(Collectors.toMap(FanOut::kind, Function.identity()));
        this.sweepInterval = sweepInterval;
        this.traces = traces;
    }

    @Override
    public Duration work() {
        Optional<Work> claimed = pending.claim(byKind.keySet());
        claimed.ifPresent(this::step);
        return claimed.isPresent() ? Duration.ZERO : sweepInterval;
    }

    private void step(Work work) {
        try {
            traces.continuing(work.traceparent(), "fan-out " + work.kind(), () -> advance(work));
        } catch (RuntimeException failure) {
            log.warn("A step of {} for {} has failed and is tried again later", work.kind(), work.subject(), failure);
            pending.postpone(work);
        }
    }

    private void advance(Work work) {
        if (Objects.requireNonNull(byKind.get(work.kind())).advance(work.subject())) {
            pending.release(work);
        } else {
            pending.finish(work);
        }
    }
}
