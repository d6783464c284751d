package org.jembatan.chassis.sample;

import java.util.Map;
import java.util.function.Supplier;

import com.mongodb.MongoTimeoutException;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.RuleViolation;

/** Throws by name what a service can throw. */
@RestController
class FailingController {

    private static final Map<String, Supplier<RuntimeException>> FAILURES = Map.of(
            "quota", QuotaIsFull::new,
            "nobody", NoSuchPerson::new,
            "foreign", NotYourCountry::new,
            "reason", ReasonIsMissing::new,
            "lost", () -> new OptimisticLockingFailureException("version 7 of org.jembatan.Secret"),
            "resource", () -> new DataAccessResourceFailureException("org.jembatan.Secret"),
            "timeout", () -> new MongoTimeoutException("org.jembatan.Secret"),
            "wrapped", () -> new Uncategorized(new MongoTimeoutException("org.jembatan.Secret")),
            "broker", () -> new TimeoutException("org.jembatan.Secret"),
            "unforeseen", () -> new IllegalStateException("org.jembatan.Secret"));

    @GetMapping("/api/failures/{name}")
    String fail(@PathVariable String name) {
        throw FAILURES.getOrDefault(name, IllegalArgumentException::new).get();
    }

    private static final class QuotaIsFull extends RuleViolation {
        private static final long serialVersionUID = 1L;

        QuotaIsFull() {
            super(Kind.CONFLICT, "All 10 seats are taken.", Map.of("seats", 10));
        }
    }

    private static final class NoSuchPerson extends RuleViolation {
        private static final long serialVersionUID = 1L;

        NoSuchPerson() {
            super(Kind.NOT_FOUND, "There is no such person.");
        }
    }

    private static final class NotYourCountry extends RuleViolation {
        private static final long serialVersionUID = 1L;

        NotYourCountry() {
            super(Kind.NOT_ALLOWED, "The candidate is of another country.");
        }
    }

    private static final class ReasonIsMissing extends RuleViolation {
        private static final long serialVersionUID = 1L;

        ReasonIsMissing() {
            super(Kind.UNACCEPTABLE, "Say why.");
        }
    }

    private static final class Uncategorized extends UncategorizedDataAccessException {
        private static final long serialVersionUID = 1L;

        Uncategorized(Throwable cause) {
            super("uncategorized", cause);
        }
    }
}
