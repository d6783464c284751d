package org.jembatan.local.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The access tokens of those who play, asked for once and kept until one is refused. */
final class Tokens {

    private final Line line;
    private final Map<Caller, String> tokens = new ConcurrentHashMap<>();

    Tokens(Line line) {
        this.line = line;
    }

    String of(Caller caller) {
        return tokens.computeIfAbsent(caller, this::ask);
    }

    /** The token has expired, or its issuer does not know it any more. */
    void forget(Caller caller, String refused) {
        tokens.remove(caller, refused);
    }

    private String ask(Caller caller) {
        return line.send(line.posting("/demo/tokens", caller).build())
                .ok()
                .as(Token.class)
                .accessToken();
    }

    private record Token(String accessToken) {}
}
