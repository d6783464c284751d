package org.jembatan.chassis.rest.problem;

import jakarta.servlet.http.HttpServletRequest;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what the store throws: a race that somebody else has won, or a store that is away. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreAdvice {

    @ExceptionHandler({OptimisticLockingFailureException.class, DuplicateKeyException.class})
    ResponseEntity<ProblemDetail> lost(HttpServletRequest request) {
        return ProblemAnswer.to(
                request, Problem.CONFLICT_LOST.because("Nothing has changed. Read it again, then decide again."));
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        TransientDataAccessResourceException.class,
        QueryTimeoutException.class,
        MongoSocketException.class,
        MongoTimeoutException.class,
        MongoNotPrimaryException.class,
        MongoInterruptedException.class
    })
    ResponseEntity<ProblemDetail> away(HttpServletRequest request, Exception failure) {
        return ProblemAnswer.unavailable(request, failure);
    }
}
