package org.jembatan.gateway.protection;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * What becomes of an answer that breaks off while it is passed on, after its guard has let it through. Pages that tell of
 * refusals in their own way come before: a refusal's cause is such a failure too.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class HalfAnswers {

    private final ProtectionProperties properties;

    HalfAnswers(ProtectionProperties properties) {
        this.properties = properties;
    }

    @ExceptionHandler
    void brokenOff(IOException failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            // Half of it is out: only a broken connection tells the caller that it is half.
            throw failure;
        }
        // Nothing of the half answer stays, its headers neither.
        response.reset();
        Outage.of(failure).problem(properties.breakerPause()).writeTo(request, response);
    }
}
