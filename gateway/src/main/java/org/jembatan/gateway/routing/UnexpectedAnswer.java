package org.jembatan.gateway.routing;

/** A service answered what the gateway does not know how to use. */
public class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnexpectedAnswer(String path, int status) {
        super("GET %s was answered with %d".formatted(path, status));
    }
}
