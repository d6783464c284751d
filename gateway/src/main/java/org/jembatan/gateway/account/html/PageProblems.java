package org.jembatan.gateway.account.html;

import java.time.Duration;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.jembatan.gateway.account.LinkFailed;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.FormFields;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Pages;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;

/** What people at a page are told when it goes wrong: in words on a page, not as a problem. */
@RestControllerAdvice(assignableTypes = {AskController.class, LinkController.class})
@EmbeddedIssuer
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    private static final Logger log = LoggerFactory.getLogger(PageProblems.class);
    private static final Duration SHORTLY = Duration.ofSeconds(5);

    private final Pages pages = Pages.beside(PageProblems.class);

    @ExceptionHandler
    ResponseEntity<String> linkFailed(LinkFailed failed, HttpServletRequest request) {
        return switch (failed.why()) {
            case UNKNOWN -> pages.message(404, Language.of(request), "unknown");
            case EXPIRED -> pages.message(410, Language.of(request), "expired");
        };
    }

    @ExceptionHandler
    ResponseEntity<String> unreadable(FormFields.Unreadable unreadable, HttpServletRequest request) {
        return pages.message(400, Language.of(request), "unreadable");
    }

    @ExceptionHandler
    ResponseEntity<String> tooMany(Refusal refusal, HttpServletRequest request) {
        int status = refusal.problem().type() == ProblemType.TOO_MANY_REQUESTS ? 429 : 503;
        return later(status, "busy", pauseOf(refusal), request);
    }

    @ExceptionHandler
    ResponseEntity<String> tooManyLetters(TooManyLetters refusal, HttpServletRequest request) {
        return later(429, "tooMany", pauseOf(refusal), request);
    }

    private static Duration pauseOf(Refusal refusal) {
        return Objects.requireNonNullElse(refusal.problem().retryAfter(), Duration.ZERO);
    }

    @ExceptionHandler
    ResponseEntity<String> databaseAway(DataAccessResourceFailureException away, HttpServletRequest request) {
        log.warn("The gateway's own database does not answer: {}", away.getMessage());
        return later(503, "away", SHORTLY, request);
    }

    private ResponseEntity<String> later(int status, String because, Duration pause, HttpServletRequest request) {
        ResponseEntity<String> page = pages.message(status, Language.of(request), because);
        return ResponseEntity.status(status)
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())))
                .body(page.getBody());
    }
}
