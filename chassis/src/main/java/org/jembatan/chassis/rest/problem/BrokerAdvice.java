package org.jembatan.chassis.rest.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.apache.kafka.common.errors.RetriableException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what Kafka throws while the broker is away. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class BrokerAdvice {

    @ExceptionHandler(RetriableException.class)
    ResponseEntity<ProblemDetail> away(HttpServletRequest request, Exception failure) {
        return ProblemAnswer.unavailable(request, failure);
    }
}
