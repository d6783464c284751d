package org.jembatan.contracts.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.databind.node.ObjectNode;

/** How a request to a handler may be refused, by what the handler takes and who may call it. */
record Refusals(Conventions conventions, Handler handler, Set<String> uses) {

    /** Adds each to the responses by its status; whatever else may go wrong is a problem, too. */
    void describe(ObjectNode responses) {
        boolean body = Operations.takes(handler, RequestBody.class);
        boolean command = !handler.isReading();
        boolean anonymous = conventions.anonymous().contains(handler.method() + " " + handler.path());
        boolean link = handler.path().contains("{token}");
        Map<String, Boolean> may = new TreeMap<>();
        may.put("400 Invalid", takesAnything());
        may.put("401 NotAuthenticated", !anonymous);
        may.put(
                "403 NotAllowed",
                handler.annotation(PreAuthorize.class).isPresent() || uses.contains("Roles.requireOneOf"));
        may.put("404 NotFound", Operations.takes(handler, PathVariable.class));
        may.put("409 Conflict", command);
        may.put("410 Gone", link);
        may.put("412 Stale", takes("IfMatch"));
        may.put("413 TooLarge", body);
        may.put("415 UnsupportedMediaType", body);
        may.put("422 Unacceptable", body || takes("IdempotencyKey"));
        may.put("428 PreconditionRequired", takes("IfMatch") && uses.contains("required"));
        may.put("503 Unavailable", true);
        may.put("default Problem", true);
        may.forEach((answer, possible) -> {
            if (possible) {
                String[] parts = answer.split(" ", -1);
                responses.putObject(parts[0]).put("$ref", "#/components/responses/" + parts[1]);
            }
        });
    }

    private boolean takesAnything() {
        return Arrays.stream(handler.code().getParameterTypes())
                .anyMatch(type -> !List.of().equals(conventions.arguments().get(type)));
    }

    private boolean takes(String parameter) {
        return Arrays.stream(handler.code().getParameterTypes())
                .anyMatch(type -> conventions.arguments().containsKey(type)
                        && conventions.arguments().get(type).contains(parameter));
    }
}
