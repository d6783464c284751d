package org.jembatan.local.demo;

import java.net.http.HttpRequest;

import org.jspecify.annotations.Nullable;

/**
 * The public API as its users know it. Outages are waited out and an expired token is replaced; every other answer,
 * also a refusal, is the caller's to judge.
 */
final class Api {

    /** More than one, since the issuer itself may come back between two tries. */
    private static final int FRESH_TOKENS = 3;

    private final Line line;
    private final Tokens tokens;

    Api(Line line) {
        this.line = line;
        this.tokens = new Tokens(line);
    }

    Answer get(Caller caller, String path) {
        return send(caller, line.request(path).GET());
    }

    /**
     * @param step names this one act for ever: to do it again, in another try or in another run, is to repeat it, not to
     *     do a second one
     */
    Answer post(Caller caller, String step, String path, Object body) {
        return send(caller, line.posting(path, body).header("Idempotency-Key", step));
    }

    /** @param read the version to be replaced, as its {@code ETag}; null for whichever there is */
    Answer put(Caller caller, String step, String path, Object body, @Nullable String read) {
        HttpRequest.Builder request = line.putting(path, body).header("Idempotency-Key", step);
        return send(caller, read == null ? request : request.header("If-Match", read));
    }

    private Answer send(Caller caller, HttpRequest.Builder request) {
        if (caller.equals(Caller.NOBODY)) {
            return line.send(request.build());
        }
        Answer answer = sendWithToken(caller, request);
        for (int fresh = 0; answer.status() == 401 && fresh < FRESH_TOKENS; fresh++) {
            answer = sendWithToken(caller, request);
        }
        return answer;
    }

    private Answer sendWithToken(Caller caller, HttpRequest.Builder request) {
        String token = tokens.of(caller);
        Answer answer =
                line.send(request.setHeader("Authorization", "Bearer " + token).build());
        if (answer.status() == 401) {
            tokens.forget(caller, token);
        }
        return answer;
    }
}
