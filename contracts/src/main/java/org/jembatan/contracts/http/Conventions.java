package org.jembatan.contracts.http;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the signatures of controllers alone do not tell.
 *
 * @param arguments by the type of an argument that is made from more than a body, a variable or one parameter: the
 *     names, in {@code common.json}, of the parameters that it is made from; none for what the caller does not send
 * @param identifier what all types implement that are a UUID on the wire
 * @param anonymous what needs no token, as {@code GET /api/programmes/{id}}
 * @param remarks by the id of an operation
 */
public record Conventions(
        Map<Class<?>, List<String>> arguments,
        Class<?> identifier,
        Set<String> anonymous,
        Map<String, Remark> remarks) {

    public Conventions {
        arguments = Map.copyOf(arguments);
        anonymous = Set.copyOf(anonymous);
        remarks = Map.copyOf(remarks);
    }

    /**
     * What a handler does that its signature does not show.
     *
     * @param mediaType of the answer
     * @param bodies one of these is the answer; none when it is text, or JSON of which no more is said
     * @param query parameters that the handler takes from the request by itself, and what they mean
     */
    public record Remark(String mediaType, List<Class<?>> bodies, Map<String, String> query) {

        public Remark {
            bodies = List.copyOf(bodies);
            query = Map.copyOf(query);
        }

        /** The answer is one of these. */
        public static Remark oneOf(Class<?>... bodies) {
            return new Remark("application/json", List.of(bodies), Map.of());
        }

        /** The answer is text of that type. */
        public static Remark text(String mediaType) {
            return new Remark(mediaType, List.of(), Map.of());
        }

        public Remark with(Map<String, String> parameters) {
            return new Remark(mediaType, bodies, parameters);
        }
    }
}
