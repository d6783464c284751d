package org.jembatan.chassis.rest.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/**
 * What can go wrong with any request, whatever the service. The rules of a domain add their own as
 * {@link org.jembatan.chassis.domain.RuleViolation}s. Each has a page {@code docs/problems/<slug>.md}.
 */
public enum Problem {
    INVALID_REQUEST(400, "The request is not valid"),
    MALFORMED_JSON(400, "The body is not JSON"),
    BAD_REQUEST(400, "The request cannot be understood"),
    NOT_AUTHENTICATED(401, "A valid access token is needed"),
    ACCESS_DENIED(403, "Your role does not allow this"),
    NO_SUCH_PATH(404, "There is nothing at this path"),
    METHOD_NOT_ALLOWED(405, "This path does not know this method"),
    NOT_ACCEPTABLE(406, "The answer is not available in a form you accept"),
    CONFLICT_LOST(409, "Somebody else changed this at the same moment"),
    STALE(412, "This has changed since you read it"),
    REQUEST_TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body is in a form that this path does not read"),
    PRECONDITION_REQUIRED(428, "Say which version you have read"),
    INTERNAL(500, "Something went wrong on our side"),
    DEPENDENCY_UNAVAILABLE(503, "Something we depend on is not available"),
    OUTBOX_IS_FULL(503, "Too much about this has not been told yet");

    private static final String PAGES = "https://jembatan.org/problems/";

    private final int status;
    private final String title;

    Problem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The last part of the problem's {@code type}, and the name of its page. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * This problem, as it occurred.
     *
     * @param detail one sentence for the caller about this occurrence, without personal data
     */
    public ProblemDetail because(String detail) {
        return describe(slug(), status, title, detail);
    }

    static ProblemDetail describe(String slug, int status, String title, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setType(URI.create(PAGES + slug));
        problem.setTitle(title);
        return problem;
    }

    /** The first that this enum names for a bare status; any other 4xx is a bad request, any other 5xx is internal. */
    static Problem of(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status && problem != INVALID_REQUEST && problem != MALFORMED_JSON)
                .findFirst()
                .orElse(status < 500 ? BAD_REQUEST : INTERNAL);
    }
}
