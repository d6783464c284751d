package org.jembatan.gateway.routing;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.gateway.protection.Guards;

/**
 * Reads from services for the composed answers, within the limits of the same routes that callers take. Reads
 * tolerantly: what a record does not name is skipped.
 */
@Component
public class ServiceReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final ServiceCalls calls;
    private final Guards guards;

    ServiceReader(ServiceCalls calls, Guards guards) {
        this.calls = calls;
        this.guards = guards;
    }

    /**
     * Reads one thing; empty when the service says that there is none.
     *
     * @param path with its query, already encoded
     * @param within at most this long, and never longer than the route's own budget
     * @throws org.jembatan.gateway.problem.Refusal when the service is away, too slow or busy
     * @throws UnexpectedAnswer when it answers with anything but the thing or 404
     */
    public <T> Optional<T> read(String path, Class<T> type, OnBehalfOf caller, Duration within) {
        Route route = Routes.leadingTo(pathOf(path)).orElseThrow();
        Duration budget = route.limits().answerWithin();
        Duration time = within.compareTo(budget) < 0 ? within : budget;
        HttpResponse<byte[]> answer =
                guards.of(route.limits()).call(() -> calls.get(route.service(), path, caller, time));
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(JSON.readValue(answer.body(), type));
            case 404 -> Optional.empty();
            default -> throw new UnexpectedAnswer(path, answer.statusCode());
        };
    }

    private static String pathOf(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
