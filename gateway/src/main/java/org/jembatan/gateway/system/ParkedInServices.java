package org.jembatan.gateway.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;
import org.jembatan.gateway.routing.ServiceCalls;
import org.jembatan.gateway.routing.UnexpectedAnswer;
import org.jembatan.gateway.system.ParkedRecords.Content;
import org.jembatan.gateway.system.ParkedRecords.Decision;
import org.jembatan.gateway.system.ParkedRecords.OfService;
import org.jembatan.gateway.system.ParkedRecords.ParkedRecord;

/** Reads and changes what the services have parked. Each keeps its own, under a path that no route leads to. */
@Component
class ParkedInServices {

    private static final String PATH = "/api/parked-records";
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ServiceCalls calls;
    private final ExecutorService callers;

    ParkedInServices(ServiceCalls calls, ExecutorService callers) {
        this.calls = calls;
        this.callers = callers;
    }

    /** Finishes within the budget, whoever is away. */
    ParkedRecords all(OnBehalfOf operator) {
        Awaited awaited = new Awaited(BUDGET);
        Map<Service, Future<OfService>> asked = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            asked.put(service, callers.submit(() -> of(service, operator)));
        }
        List<OfService> told = asked.entrySet().stream()
                .flatMap(one -> awaited.answer(one.getValue(), one.getKey().id()).stream())
                .toList();
        return new ParkedRecords(told, awaited.missing());
    }

    private OfService of(Service service, OnBehalfOf operator) throws Exception {
        Page page = require(calls.get(service, PATH + "?limit=200", operator, BUDGET), 200, Page.class);
        return new OfService(service.id(), page.items(), page.next() != null);
    }

    Content one(Service service, String id, OnBehalfOf operator) {
        return ask(() -> require(calls.get(service, PATH + "/" + id, operator, BUDGET), 200, Content.class));
    }

    List<Decision> decisions(Service service, OnBehalfOf operator) {
        return List.of(
                ask(() -> require(calls.get(service, PATH + "/decisions", operator, BUDGET), 200, Decision[].class)));
    }

    void replay(Service service, String id, String key, OnBehalfOf operator) {
        command(service, "/" + id + "/replay", "{}", 202, key, operator);
    }

    void replayAll(Service service, String key, OnBehalfOf operator) {
        command(service, "/replay", "{}", 202, key, operator);
    }

    void discard(Service service, String id, String reason, String key, OnBehalfOf operator) {
        String json = JSON.writeValueAsString(new Discard(reason));
        command(service, "/" + id + "/discard", json, 204, key, operator);
    }

    private void command(Service service, String what, String json, int expected, String key, OnBehalfOf operator) {
        ask(() -> check(calls.post(service, PATH + what, json.getBytes(UTF_8), key, operator, BUDGET), expected));
    }

    private static <T> T require(HttpResponse<byte[]> answer, int expected, Class<T> type) {
        return JSON.readValue(check(answer, expected).body(), type);
    }

    private static HttpResponse<byte[]> check(HttpResponse<byte[]> answer, int expected) {
        if (answer.statusCode() == 404) {
            throw new Refusal(Problem.of(
                    ProblemType.UNKNOWN_PARKED_RECORD,
                    "No such record is parked; it may have been applied meanwhile."));
        }
        if (answer.statusCode() == 422) {
            throw new Refusal(Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key belongs to another request. Take a new one."));
        }
        if (answer.statusCode() != expected) {
            throw new UnexpectedAnswer(PATH, answer.statusCode());
        }
        return answer;
    }

    private static <T> T ask(Callable<T> call) {
        try {
            return call.call();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(Problem.of(ProblemType.SERVICE_AWAY, "The gateway is stopping."), stopped);
        } catch (Exception unanswered) {
            throw new Refusal(
                    Problem.of(ProblemType.SERVICE_AWAY, "The service does not tell what it has parked."), unanswered);
        }
    }

    private record Discard(String reason) {}

    private record Page(List<ParkedRecord> items, @Nullable String next) {}
}
