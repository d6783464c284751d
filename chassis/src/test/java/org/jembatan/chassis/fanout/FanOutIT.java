package org.jembatan.chassis.fanout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.background.Worker;
import org.jembatan.chassis.telemetry.Traces;
import org.jembatan.chassis.warehouse.OnWarehouse;
import org.jembatan.chassis.warehouse.Stocktaking;

@OnWarehouse
class FanOutIT {

    private static final Duration SWEEP = Duration.ofMillis(50);

    @Autowired
    MongoTemplate mongo;

    @Autowired
    Traces traces;

    @Autowired
    PendingWork ofTheWarehouse;

    @Autowired
    Stocktaking stocktaking;

    private final String mailing = UUID.randomUUID().toString();
    private final String event = UUID.randomUUID().toString();
    private Leaflets leaflets;

    @BeforeEach
    void prepareTheLeaflets() {
        leaflets = new Leaflets(mongo, "leaflets-of-" + mailing);
        leaflets.prepare(mailing, 5);
    }

    @Test
    void aServiceThatDeclaresAFanOutHasAWorkerForIt() {
        ofTheWarehouse.begin(event, stocktaking.kind(), mailing);

        await("stocktaking").until(() -> stocktaking.steps(mailing) == Stocktaking.STEPS);
        await("an empty list").until(() -> isDone());
    }

    @Test
    void workBegunTwiceIsDoneOnce() {
        Instance instance = new Instance(leaflets);
        instance.pending.begin(event, leaflets.kind(), mailing);
        instance.pending.begin(event, leaflets.kind(), mailing);

        instance.workUntil(this::isDone);

        assertThat(leaflets.sent(mailing)).isEqualTo(onceEach(5));
        assertThat(instance.fanOuts.work()).isEqualTo(SWEEP);
    }

    @Test
    void workThatAStopInterruptsGoesOnAfterTheRestart() {
        Instance stopped = new Instance(leaflets);
        stopped.pending.begin(event, leaflets.kind(), mailing);
        stopped.workUntil(() -> leaflets.sent(mailing).contains(1));
        assertThat(leaflets.sent(mailing)).contains(0);

        new Instance(leaflets).workUntil(this::isDone);

        assertThat(leaflets.sent(mailing)).isEqualTo(onceEach(5));
    }

    @Test
    void workOfAnInstanceThatDiedGoesOnOnceItsClaimHasRunOut() {
        Instance dead = new Instance(leaflets);
        dead.pending.begin(event, leaflets.kind(), mailing);
        assertThat(dead.pending.claim(List.of(leaflets.kind()))).isPresent();
        leaflets.advance(mailing);

        assertThat(new Instance(leaflets).fanOuts.work()).isEqualTo(SWEEP);
        assertThat(leaflets.sent(mailing)).containsOnlyOnce(1);

        new Instance(later(PendingWork.CLAIM), leaflets).workUntil(this::isDone);
        assertThat(leaflets.sent(mailing)).isEqualTo(onceEach(5));
    }

    @Test
    void aStepThatFailsIsTriedAgainAfterAPauseThatGrows() {
        leaflets.failFor(2);
        Instance instance = new Instance(leaflets);
        instance.pending.begin(event, leaflets.kind(), mailing);

        instance.fanOuts.work();
        assertThat(new Instance(leaflets).fanOuts.work()).isEqualTo(SWEEP);

        Instance afterOnePause = new Instance(later(PendingWork.FIRST_PAUSE), leaflets);
        afterOnePause.fanOuts.work();
        assertThat(new Instance(later(PendingWork.FIRST_PAUSE.multipliedBy(2)), leaflets).fanOuts.work())
                .isEqualTo(SWEEP);

        new Instance(later(PendingWork.FIRST_PAUSE.multipliedBy(4)), leaflets).workUntil(this::isDone);
        assertThat(leaflets.sent(mailing)).isEqualTo(onceEach(5));
    }

    @Test
    void aStepThatFailsIsAFailureInItsTraceToo() {
        List<SpanData> ended = new CopyOnWriteArrayList<>();
        SdkTracerProvider spans = SdkTracerProvider.builder()
                .addSpanProcessor(SimpleSpanProcessor.create(new SpanExporter() {

                    @Override
                    public CompletableResultCode export(Collection<SpanData> some) {
                        ended.addAll(some);
                        return CompletableResultCode.ofSuccess();
                    }

                    @Override
                    public CompletableResultCode flush() {
                        return CompletableResultCode.ofSuccess();
                    }

                    @Override
                    public CompletableResultCode shutdown() {
                        return CompletableResultCode.ofSuccess();
                    }
                }))
                .build();
        Tracer tracer = spans.get("test");
        Traces recorded = new Traces(
                new OtelTracer(tracer, new OtelCurrentTraceContext(), _ -> {}),
                new OtelPropagator(ContextPropagators.create(W3CTraceContextPropagator.getInstance()), tracer));
        leaflets.failFor(1);
        Instance instance = new Instance(leaflets);
        recorded.continuing(
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "cause",
                () -> new PendingWork(mongo, Clock.systemUTC(), instance.bell, recorded)
                        .begin(event, leaflets.kind(), mailing));

        new FanOuts(instance.pending, List.of(leaflets), SWEEP, recorded).work();

        assertThat(ended)
                .filteredOn(span -> span.getName().startsWith("fan-out"))
                .extracting(span -> span.getStatus().getStatusCode())
                .containsExactly(StatusCode.ERROR);
    }

    @Test
    void workThatFailsDoesNotHoldUpAnother() {
        Leaflets broken = new Leaflets(mongo, "broken-" + mailing);
        broken.failFor(Integer.MAX_VALUE);
        Instance instance = new Instance(broken, leaflets);
        instance.pending.begin(UUID.randomUUID().toString(), broken.kind(), mailing);
        instance.pending.begin(event, leaflets.kind(), mailing);

        instance.workUntil(this::isDone);

        assertThat(leaflets.sent(mailing)).isEqualTo(onceEach(5));
    }

    @Test
    void longWorkDoesNotHoldUpAnother() {
        leaflets.prepare("long-" + mailing, 50);
        Instance instance = new Instance(leaflets);
        instance.pending.begin(UUID.randomUUID().toString(), leaflets.kind(), "long-" + mailing);
        instance.pending.begin(event, leaflets.kind(), mailing);

        instance.workUntil(this::isDone);

        assertThat(leaflets.sent("long-" + mailing))
                .as("the long one has begun")
                .contains(1);
        assertThat(leaflets.sent("long-" + mailing)).as("and is not done").contains(0);
    }

    @Test
    void severalInstancesShareTheWork() {
        List<String> mailings = IntStream.range(0, 10)
                .mapToObj(number -> mailing + "-" + number)
                .toList();
        mailings.forEach(one -> leaflets.prepare(one, 8));
        List<Worker> workers =
                Stream.generate(() -> new Instance(leaflets).worker()).limit(4).toList();
        workers.forEach(Worker::start);
        try {
            Instance told = new Instance(leaflets);
            mailings.forEach(one -> told.pending.begin(UUID.randomUUID().toString(), leaflets.kind(), one));

            await("all leaflets")
                    .untilAsserted(() -> assertThat(mailings)
                            .allSatisfy(one -> assertThat(leaflets.sent(one)).isEqualTo(onceEach(8))));
            await("an empty list")
                    .until(() -> mongo.findAll(Work.class).stream()
                            .noneMatch(work -> work.kind().equals(leaflets.kind())));
        } finally {
            workers.forEach(Worker::stop);
        }
    }

    private boolean isDone() {
        return mongo.findById(event, Work.class) == null;
    }

    private static Clock later(Duration duration) {
        return Clock.offset(Clock.systemUTC(), duration);
    }

    private static List<Integer> onceEach(int leaflets) {
        return Collections.nCopies(leaflets, 1);
    }

    /** One of the processes that share the list. */
    private final class Instance {

        private final Bell bell = new Bell();
        private final PendingWork pending;
        private final FanOuts fanOuts;

        Instance(FanOut... kinds) {
            this(Clock.systemUTC(), kinds);
        }

        Instance(Clock clock, FanOut... kinds) {
            pending = new PendingWork(mongo, clock, bell, traces);
            fanOuts = new FanOuts(pending, List.of(kinds), SWEEP, traces);
        }

        Worker worker() {
            return new Worker("fan-out-worker", bell, fanOuts);
        }

        void workUntil(BooleanSupplier done) {
            for (int step = 0; step < 100 && !done.getAsBoolean(); step++) {
                fanOuts.work();
            }
            assertThat(done.getAsBoolean()).as("done after 100 steps").isTrue();
        }
    }
}
