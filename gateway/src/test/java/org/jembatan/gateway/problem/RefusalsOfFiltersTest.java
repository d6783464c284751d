package org.jembatan.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletException;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RefusalsOfFiltersTest {

    @Test
    void whomAFilterRefusesIsToldWhenToComeBack() throws ServletException, IOException {
        var answer = new MockHttpServletResponse();

        new RefusalsOfFilters()
                .doFilter(new MockHttpServletRequest("POST", "/oauth2/token"), answer, (request, response) -> {
                    throw new Refusal(Problem.of(ProblemType.SERVICE_BUSY, "Many ask.", Duration.ofSeconds(5)));
                });

        assertThat(answer.getStatus()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        assertThat(answer.getContentAsString()).contains("problems/service-busy", "Many ask.");
    }
}
