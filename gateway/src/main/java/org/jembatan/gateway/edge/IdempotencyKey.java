package org.jembatan.gateway.edge;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.Refusal;

/** By what a caller names a request, to be able to send it again. */
public record IdempotencyKey(String value) {

    private static final String HEADER = "Idempotency-Key";
    private static final Pattern PRINTABLE = Pattern.compile("[\\x20-\\x7e]{1,255}");

    /** The header, or a random key where none was sent: nothing ever repeats that. */
    public static IdempotencyKey of(HttpHeaders headers) {
        List<String> keys = headers.getOrDefault(HEADER, List.of());
        if (keys.isEmpty()) {
            return new IdempotencyKey(UUID.randomUUID().toString());
        }
        String key = keys.getFirst().strip();
        if (keys.size() > 1 || !PRINTABLE.matcher(key).matches()) {
            throw new Refusal(
                    Problem.invalidParameter(HEADER, "must be given once, with 1 to 255 printable ASCII characters"));
        }
        return new IdempotencyKey(key);
    }
}
