package org.jembatan.chassis.rest.problem;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServletServerHttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** Writes a problem where no controller answers: in a filter, or for the security chain. */
public final class ProblemWriter {

    private final JacksonJsonHttpMessageConverter json;

    ProblemWriter(JsonMapper mapper) {
        this.json = new JacksonJsonHttpMessageConverter(mapper);
    }

    /** Does nothing once the answer has begun. Headers that are already set, such as a challenge, stay. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.getStatus());
        if (problem.getStatus() == Problem.DEPENDENCY_UNAVAILABLE.status()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, ProblemAnswer.RETRY_AFTER_SECONDS);
        }
        var stamped = ProblemStamp.stamp(problem, request.getRequestURI());
        var output = new ServletServerHttpResponse(response);
        json.write(stamped, MediaType.APPLICATION_PROBLEM_JSON, output);
        output.flush();
    }
}
