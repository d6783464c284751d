package org.jembatan.gateway.problem;

/** The problem for a status that the web server or Spring chose, where nothing more is known. */
public final class StatusProblems {

    private StatusProblems() {}

    public static Problem of(int status) {
        return switch (status) {
            case 401 -> Problem.of(ProblemType.NOT_AUTHENTICATED, "Send a token as Authorization: Bearer.");
            case 403 -> Problem.of(ProblemType.ACCESS_DENIED, "Your roles do not include this.");
            case 404 -> Problem.of(ProblemType.NO_SUCH_PATH, "No such path.");
            case 405 -> Problem.of(ProblemType.METHOD_NOT_ALLOWED, "The Allow header names the methods that can.");
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "Answers are application/json.");
            case 413 -> Problem.of(ProblemType.REQUEST_TOO_LARGE, "The body or the headers are too large.");
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Bodies are application/json.");
            case 503 -> Problem.of(ProblemType.SERVICE_BUSY, "Try again a little later.");
            default ->
                status < 500
                        ? Problem.of(ProblemType.BAD_REQUEST, "The request could not be understood.")
                        : Problem.of(ProblemType.INTERNAL, "The trace id finds what happened in the logs.");
        };
    }
}
