package org.jembatan.chassis.security;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Leaves refusals out of a controller to the security chain, which would otherwise be taken for failures. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityAdvice {

    @ExceptionHandler
    void denied(AccessDeniedException failure) {
        throw failure;
    }

    @ExceptionHandler
    void notAuthenticated(AuthenticationException failure) {
        throw failure;
    }
}
