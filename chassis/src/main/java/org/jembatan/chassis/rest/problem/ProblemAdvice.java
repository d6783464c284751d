package org.jembatan.chassis.rest.problem;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import org.jembatan.chassis.domain.Outbox.OutboxIsFull;
import org.jembatan.chassis.domain.RuleViolation;

/** Answers whatever a controller, or Spring MVC on its way to one, throws. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> refused(RuleViolation violation, WebRequest request) {
        return answer(violation, Refusals.problem(violation), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outboxIsFull(OutboxIsFull full, HttpServletRequest request) {
        return ProblemAnswer.to(
                request,
                Problem.OUTBOX_IS_FULL.because("Nothing has changed. Repeat it with the same Idempotency-Key."));
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> invalid(InvalidRequest invalid, WebRequest request) {
        return answer(invalid, invalid.asProblem(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> tooLarge(RequestTooLarge tooLarge, WebRequest request) {
        return answer(tooLarge, tooLarge.asProblem(), new HttpHeaders(), request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unforeseen(Exception failure, WebRequest request) {
        return handleExceptionInternal(failure, null, new HttpHeaders(), HttpStatusCode.valueOf(500), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(failure, JsonFaults.problem(failure.getCause()), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(failure, InvalidRequest.problem(ConstraintFaults.of(failure)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return failure.isForReturnValue()
                ? unforeseen(failure, request)
                : answer(failure, InvalidRequest.problem(ConstraintFaults.of(failure)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var message = Expectation.of(failure.getRequiredType());
        var fault = failure instanceof MethodArgumentTypeMismatchException mismatch
                ? ConstraintFaults.place(mismatch.getParameter(), message)
                : Fault.inParameter(String.valueOf(failure.getPropertyName()), message);
        return answer(failure, new InvalidRequest(fault).asProblem(), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException failure,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var fault = Fault.inParameter(failure.getParameterName(), "must be given");
        return answer(failure, new InvalidRequest(fault).asProblem(), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleServletRequestBindingException(
            ServletRequestBindingException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (failure instanceof MissingRequestHeaderException missing) {
            var fault = Fault.inHeader(missing.getHeaderName(), "must be given");
            return answer(failure, new InvalidRequest(fault).asProblem(), headers, request);
        }
        return super.handleServletRequestBindingException(failure, headers, status, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException failure, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(failure, Problem.NO_SUCH_PATH.because("Check the path."), headers, request);
    }

    /** Every answer passes here, Spring's own included; those get the type and title of their status. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && !"about:blank".equals(String.valueOf(problem.getType()))) {
            return answer(failure, problem, headers, request);
        }
        var problem = Problem.of(status.value());
        if (problem == Problem.INTERNAL) {
            LOG.error("A request failed for a reason that nobody foresaw", failure);
            return answer(failure, problem.because("The trace id helps us to find out why."), headers, request);
        }
        var answer = Problem.describe(problem.slug(), status.value(), problem.title(), detail(failure, problem, body));
        return answer(failure, answer, headers, request);
    }

    private static String detail(Exception failure, Problem problem, @Nullable Object body) {
        var own = body instanceof ProblemDetail spring ? spring.getDetail() : null;
        if (own == null && failure instanceof ErrorResponse response) {
            own = response.getBody().getDetail();
        }
        return own == null ? problem.title() + "." : own;
    }

    private @Nullable ResponseEntity<Object> answer(
            Exception failure, ProblemDetail problem, HttpHeaders headers, WebRequest request) {
        var answered = HttpHeaders.copyOf(headers);
        answered.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (request instanceof ServletWebRequest servlet) {
            ProblemStamp.stamp(problem, servlet.getRequest().getRequestURI());
        }
        return super.handleExceptionInternal(
                failure, problem, answered, HttpStatusCode.valueOf(problem.getStatus()), request);
    }
}
