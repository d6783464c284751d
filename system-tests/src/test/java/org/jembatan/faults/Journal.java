package org.jembatan.faults;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was asked, and what those who asked were answered. */
final class Journal {

    private final long began = System.nanoTime();
    private final Queue<Attempt> attempts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger settled = new AtomicInteger();

    /** Since the lab began. */
    Duration now() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    void add(Attempt attempt) {
        attempts.add(attempt);
        if (!(attempt.answer() instanceof Answer.Unknown)) {
            settled.incrementAndGet();
        }
    }

    /** How many definite answers there have been. */
    int settled() {
        return settled.get();
    }

    /** By their commands, in the order of the answers. */
    Map<Command, List<Attempt>> byCommand() {
        return attempts.stream()
                .collect(Collectors.groupingBy(Attempt::command, LinkedHashMap::new, Collectors.toList()));
    }

    /** What came of each command, in the end. */
    List<Outcome> outcomes() {
        return byCommand().entrySet().stream()
                .map(entry -> new Outcome(entry.getKey(), entry.getValue()))
                .toList();
    }

    Stream<Attempt> about(String applicationId) {
        return attempts.stream().filter(attempt -> applicationId.equals(applicationOf(attempt)));
    }

    private static String applicationOf(Attempt attempt) {
        return attempt.command().kind() == Command.Kind.NOMINATE && attempt.answer() instanceof Answer.Accepted accepted
                ? accepted.body().path("id").asString("")
                : attempt.command().applicationId();
    }

    /** A command, and all that was answered to it. */
    record Outcome(Command command, List<Attempt> attempts) {

        Optional<Answer.Accepted> accepted() {
            return answers(Answer.Accepted.class).findFirst();
        }

        boolean isAccepted() {
            return accepted().isPresent();
        }

        boolean isRefused() {
            return !isAccepted() && answers(Answer.Refused.class).findAny().isPresent();
        }

        boolean wasUnknown() {
            return answers(Answer.Unknown.class).findAny().isPresent();
        }

        /** The application it is about: of a nomination, the one that came of it. */
        String applicationId() {
            return command.kind() == Command.Kind.NOMINATE
                    ? accepted()
                            .map(answer -> answer.body().path("id").asString(""))
                            .orElse("")
                    : command.applicationId();
        }

        <A extends Answer> Stream<A> answers(Class<A> kind) {
            return attempts.stream()
                    .map(Attempt::answer)
                    .filter(kind::isInstance)
                    .map(kind::cast);
        }
    }
}
