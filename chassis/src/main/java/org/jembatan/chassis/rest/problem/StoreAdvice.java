package org.jembatan.chassis.rest.problem;

import jakarta.servlet.http.HttpServletRequest;

import com.mongodb.MongoException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import org.jembatan.chassis.mongo.StoreFailures;

/** Answers what the store throws: a race that somebody else has won, or a store that is away. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreAdvice {

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ResponseEntity<ProblemDetail> lost(HttpServletRequest request) {
        return ProblemAnswer.lost(request);
    }

    @ExceptionHandler({DataAccessException.class, MongoException.class})
    ResponseEntity<ProblemDetail> failed(HttpServletRequest request, Exception failure) {
        return StoreFailures.passesByItself(failure)
                ? ProblemAnswer.unavailable(request, failure)
                : ProblemAnswer.unforeseen(request, failure);
    }
}
