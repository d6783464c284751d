package org.jembatan.gateway.clock;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;
import org.jembatan.gateway.routing.ServiceCalls;
import org.jembatan.gateway.routing.UnexpectedAnswer;

/** The business clocks of all services, which are set together: each keeps its own, in its own database. */
@Component
@Profile("demo")
class ServiceClocks {

    private static final Logger log = LoggerFactory.getLogger(ServiceClocks.class);

    private static final String PATH = "/api/clock";
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ServiceCalls calls;
    private final ExecutorService callers;

    ServiceClocks(ServiceCalls calls, ExecutorService callers) {
        this.calls = calls;
        this.callers = callers;
    }

    private enum Outcome {
        REPORTS_IT,
        IS_AHEAD,
        DOES_NOT_REPORT_IT
    }

    /**
     * Returns once every service reports the time, or a later one, since clocks go on.
     *
     * @throws Refusal naming the services that are ahead of it, or that do not report it
     */
    void setAll(Instant now, OnBehalfOf caller) {
        Map<Service, Future<Outcome>> asked = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            asked.put(service, callers.submit(() -> set(service, now, caller)));
        }
        Map<Service, Outcome> outcomes = new EnumMap<>(Service.class);
        asked.forEach((service, outcome) -> outcomes.put(service, outcomeOf(service, outcome)));

        refuse(outcomes, Outcome.DOES_NOT_REPORT_IT, ProblemType.SERVICE_AWAY, "Not set in");
        refuse(outcomes, Outcome.IS_AHEAD, ProblemType.CLOCK_MOVES_ONLY_FORWARD, "It is later already in");
    }

    /**
     * What time it is for the programmes, as one service says for all: they were set together.
     *
     * @throws Refusal when it does not say
     */
    Instant now(OnBehalfOf caller) {
        try {
            return reported(Service.PROGRAMME, caller);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(Problem.of(ProblemType.SERVICE_AWAY, "The gateway is stopping."), stopped);
        } catch (Exception unanswered) {
            throw new Refusal(Problem.of(ProblemType.SERVICE_AWAY, "The clock cannot be read."), unanswered);
        }
    }

    private Outcome set(Service service, Instant now, OnBehalfOf caller) throws Exception {
        byte[] json = JSON.writeValueAsBytes(new Reported(now));
        HttpResponse<byte[]> answer = calls.put(service, PATH, json, caller, BUDGET);
        if (answer.statusCode() == 409) {
            return Outcome.IS_AHEAD;
        }
        return reported(service, caller).isBefore(now) ? Outcome.DOES_NOT_REPORT_IT : Outcome.REPORTS_IT;
    }

    private Instant reported(Service service, OnBehalfOf caller) throws Exception {
        HttpResponse<byte[]> answer = calls.get(service, PATH, caller, BUDGET);
        if (answer.statusCode() != 200) {
            throw new UnexpectedAnswer(PATH, answer.statusCode());
        }
        return JSON.readValue(answer.body(), Reported.class).now();
    }

    private static Outcome outcomeOf(Service service, Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException failed) {
            log.warn("The clock of {} could not be set", service.id(), failed.getCause());
            return Outcome.DOES_NOT_REPORT_IT;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Outcome.DOES_NOT_REPORT_IT;
        }
    }

    private static void refuse(Map<Service, Outcome> outcomes, Outcome reason, ProblemType type, String what) {
        String services = outcomes.keySet().stream()
                .filter(service -> outcomes.get(service) == reason)
                .map(Service::id)
                .collect(Collectors.joining(", "));
        if (!services.isEmpty()) {
            throw new Refusal(Problem.of(type, what + " " + services + "."));
        }
    }

    private record Reported(Instant now) {}
}
