package org.jembatan.gateway.web;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.UnexpectedAnswer;

/** What readers are told when a service that a page needs cannot answer: in words on a page, not as a problem. */
@RestControllerAdvice(
        assignableTypes = {CatalogueController.class, ProgrammeController.class, CertificateController.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebProblems {

    private static final Logger log = LoggerFactory.getLogger(WebProblems.class);

    private static final Duration SOON = Duration.ofSeconds(5);

    private final WebPages pages;

    WebProblems(WebPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ResponseEntity<String> away(Refusal refusal, HttpServletRequest request) {
        return later(Optional.ofNullable(refusal.problem().retryAfter()).orElse(SOON), request);
    }

    @ExceptionHandler
    ResponseEntity<String> failed(UnexpectedAnswer answer, HttpServletRequest request) {
        log.warn("A page could not be shown: {}", answer.getMessage());
        return later(SOON, request);
    }

    private ResponseEntity<String> later(Duration pause, HttpServletRequest request) {
        ResponseEntity<String> page = pages.message(503, request, "away");
        return ResponseEntity.status(503)
                .headers(page.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())))
                .body(page.getBody());
    }
}
