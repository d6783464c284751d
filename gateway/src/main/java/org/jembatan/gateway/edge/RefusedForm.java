package org.jembatan.gateway.edge;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;

/**
 * Answers what Spring Security's strict firewall refuses: paths that two readers could understand in two ways
 * ({@code ..}, {@code //}, {@code ;}, {@code %2e}, {@code %2f}, backslashes), and methods and headers like that. Such a
 * path is refused rather than put right, so that what was matched is exactly what is sent on.
 */
@Component
class RefusedForm implements RequestRejectedHandler {

    private static final Logger log = LoggerFactory.getLogger(RefusedForm.class);

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejection)
            throws IOException {
        log.debug("Refused: {}", rejection.getMessage());
        Problem.of(
                        ProblemType.BAD_REQUEST,
                        "The path, the method or a header is not in the one plain form that is accepted here.")
                .writeTo(request, response);
    }
}
