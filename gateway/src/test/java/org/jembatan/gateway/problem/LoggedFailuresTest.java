package org.jembatan.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerMapping;

/** The path or the query of a signed link holds the secret, and no log may. */
class LoggedFailuresTest {

    private static final String PATTERN = "/api/employer-confirmations/**";

    @Test
    void aFailureIsLoggedByItsRouteAndNotByItsPath() throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/employer-confirmations/the-secret");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, PATTERN);

        assertThat(logged(request)).containsExactly("POST " + PATTERN + " failed");
    }

    @Test
    void aFailureBeforeAnyRouteIsLoggedWithoutAPath() throws Exception {
        assertThat(logged(new MockHttpServletRequest("POST", "/api/employer-confirmations/the-secret")))
                .containsExactly("POST to no route failed");
    }

    @Test
    void aLinkInTheQueryIsNotLoggedEither() throws Exception {
        var request = new MockHttpServletRequest("GET", "/api/follow-ups/1/form");
        request.setQueryString("token=the-secret");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/follow-ups/{id}/form");

        assertThat(logged(request)).containsExactly("GET /api/follow-ups/{id}/form failed");
    }

    private static List<String> logged(MockHttpServletRequest request) throws Exception {
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        var log = (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
        log.addAppender(heard);
        try {
            new ProblemAdvice()
                    .anythingElse(new IllegalStateException("a bug"), request, new MockHttpServletResponse());
        } finally {
            log.detachAppender(heard);
        }
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
