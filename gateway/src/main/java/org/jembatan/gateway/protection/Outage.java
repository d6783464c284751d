package org.jembatan.gateway.protection;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;

/**
 * The ways in which a service fails to answer, the most telling first; a service that answers, whatever it says, is not
 * out.
 */
enum Outage {
    /** No connection: the request has not been sent, so it can be sent again. */
    UNREACHABLE,
    /** Sent, and no answer within the budget. */
    TOO_SLOW,
    /** Sent, and the connection broke before an answer. */
    BROKEN_OFF,
    /** Not an outage. */
    NONE;

    private static final String UNKNOWN_OUTCOME =
            "Whether it did what was asked is not known: ask again, with the same Idempotency-Key if you sent one.";

    static Outage of(Throwable failure) {
        Outage found = NONE;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Outage seen = switch (cause) {
                case HttpConnectTimeoutException _, ConnectException _, UnresolvedAddressException _ -> UNREACHABLE;
                case HttpTimeoutException _ -> TOO_SLOW;
                case IOException _ -> BROKEN_OFF;
                default -> NONE;
            };
            // The most telling cause counts: a refused connection arrives wrapped in a plain I/O error.
            if (seen.compareTo(found) < 0) {
                found = seen;
            }
        }
        return found;
    }

    /** @param pause after which it may be worth asking again */
    Problem problem(Duration pause) {
        return switch (this) {
            case UNREACHABLE -> Problem.of(ProblemType.SERVICE_AWAY, "It cannot be reached; nothing was done.", pause);
            case TOO_SLOW -> Problem.of(ProblemType.SERVICE_TOO_SLOW, UNKNOWN_OUTCOME, pause);
            case BROKEN_OFF -> Problem.of(ProblemType.SERVICE_AWAY, UNKNOWN_OUTCOME, pause);
            case NONE -> throw new IllegalStateException("The service is not out");
        };
    }

    static boolean isOutage(Throwable failure) {
        return of(failure) != NONE;
    }

    static boolean isBrokenOff(Throwable failure) {
        return of(failure) == BROKEN_OFF;
    }

    static boolean isUnreachable(Throwable failure) {
        return of(failure) == UNREACHABLE;
    }
}
