package org.jembatan.gateway.problem;

import java.net.URI;
import java.util.Locale;

import org.springframework.http.HttpStatus;

/**
 * What can go wrong at the door, under the same names as in the services where it is the same thing. Each has a page
 * {@code docs/problems/<slug>.md}.
 */
public enum ProblemType {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request is not valid"),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is not JSON"),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "A valid access token is needed"),
    ACCESS_DENIED(HttpStatus.FORBIDDEN, "Your role does not allow this"),
    NOT_A_PARTICIPANT(HttpStatus.FORBIDDEN, "Only a participant has a journey"),
    UNKNOWN_ACCOUNT(HttpStatus.NOT_FOUND, "Unknown account"),
    UNKNOWN_PARKED_RECORD(HttpStatus.NOT_FOUND, "Unknown parked record"),
    UNKNOWN_EDITION(HttpStatus.NOT_FOUND, "Unknown edition"),
    NO_SUCH_PATH(HttpStatus.NOT_FOUND, "There is nothing at this path"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This path does not know this method"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer is not available in a form you accept"),
    ACCOUNT_EXISTS(HttpStatus.CONFLICT, "The address has an account"),
    LAST_OFFICER(HttpStatus.CONFLICT, "The last officer stays"),
    CLOCK_MOVES_ONLY_FORWARD(HttpStatus.CONFLICT, "The clock moves only forward"),
    REQUEST_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is in a form that this path does not read"),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "Idempotency key reused"),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
    SERVICE_BUSY(HttpStatus.SERVICE_UNAVAILABLE, "The service is busy"),
    SERVICE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The service is away"),
    SERVICE_TOO_SLOW(HttpStatus.GATEWAY_TIMEOUT, "The service did not answer in time");

    private static final String PAGES = "https://jembatan.org/problems/";

    private final HttpStatus status;
    private final String title;
    private final URI uri;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
        this.uri = URI.create(PAGES + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    HttpStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    public URI uri() {
        return uri;
    }
}
