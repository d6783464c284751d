package org.jembatan.gateway.problem;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * One refusal, as RFC 9457 has it.
 *
 * @param detail one sentence for the caller, without personal data
 * @param errors each fault of the request, or none
 * @param retryAfter how long to wait before asking again, when waiting helps
 */
public record Problem(
        ProblemType type,
        String detail,
        List<Fault> errors,
        @Nullable Duration retryAfter) {

    /** The request attribute that holds the trace id, if the request is traced; see {@link #writeTo}. */
    public static final String TRACE_ID = Problem.class.getName() + ".traceId";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * What of the request cannot be used.
     *
     * @param pointer where it stands in the body, as a JSON pointer (RFC 6901); null outside of it
     * @param parameter its name in the path or the query; null in the body
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fault(@Nullable String pointer, @Nullable String parameter, String message) {}

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), null);
    }

    public static Problem of(ProblemType type, String detail, Duration retryAfter) {
        return new Problem(type, detail, List.of(), retryAfter);
    }

    public static Problem invalid(String pointer, String message) {
        var fault = new Fault(pointer, null, message);
        return new Problem(ProblemType.INVALID_REQUEST, "One field cannot be used.", List.of(fault), null);
    }

    public static Problem invalidParameter(String parameter, String message) {
        var fault = new Fault(null, parameter, message);
        return new Problem(ProblemType.INVALID_REQUEST, "One parameter cannot be used.", List.of(fault), null);
    }

    /** Answers with this problem. What was written to the response before is dropped, its headers stay. */
    public void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(type.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (retryAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds())));
        }
        byte[] body = JSON.writeValueAsBytes(bodyFor(request));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private Body bodyFor(HttpServletRequest request) {
        String traceId = Optional.ofNullable(request.getAttribute(TRACE_ID))
                .map(Object::toString)
                .orElse(null);
        return new Body(
                type.uri(), type.title(), type.status().value(), detail, request.getRequestURI(), traceId, errors);
    }

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Body(
            URI type,
            String title,
            int status,
            String detail,
            @Nullable String instance,
            @Nullable String traceId,
            List<Fault> errors) {}
}
