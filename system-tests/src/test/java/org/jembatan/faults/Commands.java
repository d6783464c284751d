package org.jembatan.faults;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import tools.jackson.databind.JsonNode;

import org.jembatan.faults.Api.Who;
import org.jembatan.faults.Candidate.Step;
import org.jembatan.faults.Command.Kind;

/**
 * The stream of commands: many candidates at once, each of them one step after the other. What is not answered is sent again
 * with the same key until somebody says what became of it.
 */
final class Commands {

    private static final int CANDIDATES_AT_ONCE = 16;

    private final Script script;
    private final Api api;
    private final Editions editions;
    private final Journal journal;
    private final Pace pace;
    private final AtomicBoolean enough = new AtomicBoolean();

    Commands(Script script, Api api, Editions editions, Journal journal, Pace pace) {
        this.script = script;
        this.api = api;
        this.editions = editions;
        this.journal = journal;
        this.pace = pace;
    }

    /** No new candidate comes; those who have come are played to their end. */
    void endSoon() {
        enough.set(true);
    }

    /** Plays so many candidates at most; returns when each of their commands has a definite answer. */
    void play(int candidates) throws InterruptedException {
        Semaphore places = new Semaphore(CANDIDATES_AT_ONCE);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> played = new java.util.ArrayList<>();
            for (int number = 0; number < candidates && !enough.get(); number++) {
                places.acquire();
                Candidate candidate = script.candidate(number);
                played.add(CompletableFuture.runAsync(() -> play(candidate, threads), threads)
                        .whenComplete((_, _) -> places.release()));
            }
            played.forEach(CompletableFuture::join);
        }
    }

    private void play(Candidate candidate, ExecutorService threads) {
        try {
            String edition = editions.id(candidate.edition());
            Application application = new Application("", "");
            for (int step = 0; step < candidate.steps().size(); step++) {
                application = take(candidate, step, edition, application, threads);
                if (application.id().isEmpty()) {
                    return;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + candidate.name() + " was played", e);
        }
    }

    /** What the nomination brought; empty before, and where it was refused. */
    private record Application(String id, String personId) {}

    private Application take(
            Candidate candidate, int number, String edition, Application application, ExecutorService threads)
            throws InterruptedException {
        Step step = candidate.steps().get(number);
        Command command = new Command(step.kind(), candidate, application.id(), script.key(candidate, number));
        Request request = request(command, edition, application.personId());
        CompletableFuture<Answer> copy = step.twice()
                ? CompletableFuture.supplyAsync(() -> insist(command, request, 2), threads)
                : CompletableFuture.completedFuture(new Answer.Unknown("not sent"));
        Answer answer = insist(command, request, 1);
        return command.kind() == Kind.NOMINATE ? nominated(answer, copy.join()) : joined(copy, application);
    }

    private static Application joined(CompletableFuture<Answer> copy, Application application) {
        copy.join();
        return application;
    }

    private static Application nominated(Answer... answers) {
        for (Answer answer : answers) {
            if (answer instanceof Answer.Accepted accepted) {
                JsonNode body = accepted.body();
                return new Application(
                        body.path("id").asString(), body.path("personId").asString());
            }
        }
        return new Application("", "");
    }

    private Answer insist(Command command, Request request, int copy) {
        try {
            while (true) {
                pace.await();
                Duration sent = journal.now();
                Answer answer = api.post(request.who(), request.path(), request.body(), command.key());
                journal.add(new Attempt(command, copy, sent, journal.now(), answer));
                if (!(answer instanceof Answer.Unknown)) {
                    return answer;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted before there was an answer to " + command, e);
        }
    }

    private record Request(Who who, String path, Map<String, ?> body) {}

    private static Request request(Command command, String edition, String personId) {
        Candidate candidate = command.candidate();
        Who focalPoint = Who.focalPoint(candidate.country());
        Who self = Who.participant(
                personId.isEmpty() ? "00000000-0000-4000-8000-000000000000" : personId, candidate.country());
        String application = "/api/applications/" + command.applicationId();
        return switch (command.kind()) {
            case NOMINATE -> new Request(focalPoint, "/api/nominations", nomination(candidate, edition));
            case ENDORSE -> new Request(focalPoint, application + "/endorsement", Map.of());
            case SELECT_OR_WAIT -> new Request(Who.OFFICER, application + "/selection", Map.of("whenFull", "WAIT"));
            case SELECT_OR_REFUSE -> new Request(Who.OFFICER, application + "/selection", Map.of("whenFull", "REFUSE"));
            case CONFIRM -> new Request(self, application + "/confirmation", Map.of());
            case CHANGE_MODE -> new Request(self, application + "/mode", Map.of("mode", candidate.otherMode()));
            case WITHDRAW -> new Request(self, application + "/withdrawal", Map.of("reason", "Other plans"));
        };
    }

    private static Map<String, ?> nomination(Candidate candidate, String edition) {
        return Map.of(
                "programmeId", edition,
                "candidate",
                        Map.of(
                                "name", candidate.name(),
                                "email", "candidate-%d-of-%s@jembatan.example".formatted(candidate.number(), edition),
                                "country", candidate.country()),
                "category", candidate.category(),
                "mode", candidate.mode());
    }
}
