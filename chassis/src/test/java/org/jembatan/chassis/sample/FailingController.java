package org.jembatan.chassis.sample;

import java.time.Instant;
import java.util.Map;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.Outbox;
import org.jembatan.chassis.domain.RuleViolation;

/** Throws by name what a service can throw. */
@RestController
class FailingController {

    @GetMapping("/api/failures/{name}")
    String fail(@PathVariable String name) {
        throw switch (name) {
            case "quota" -> new QuotaIsFull();
            case "nobody" -> new NoSuchPerson();
            case "foreign" -> new NotYourCountry();
            case "reason" -> new ReasonIsMissing();
            case "lost" -> new OptimisticLockingFailureException("version 7 of org.jembatan.Secret");
            case "resource" -> new DataAccessResourceFailureException("org.jembatan.Secret");
            case "timeout" -> new MongoTimeoutException("org.jembatan.Secret");
            case "wrapped" -> new Uncategorized(new MongoTimeoutException("org.jembatan.Secret"));
            case "stepdown" ->
                new UncategorizedMongoDbException("org.jembatan.Secret", new MongoException(189, "Secret"));
            case "writeConflict" ->
                new DataIntegrityViolationException("org.jembatan.Secret", new MongoException(112, "Secret"));
            case "tooLarge" ->
                new UncategorizedMongoDbException("org.jembatan.Secret", new MongoException(10_334, "Secret"));
            case "broker" -> new TimeoutException("org.jembatan.Secret");
            case "outbox" -> overfillAnOutbox();
            case "unforeseen" -> new IllegalStateException("org.jembatan.Secret");
            default -> new IllegalArgumentException(name);
        };
    }

    private static RuntimeException overfillAnOutbox() {
        var outbox = new Outbox();
        for (int messages = 0; messages <= Outbox.LIMIT; messages++) {
            outbox.append("topic", "type", "{}", Instant.EPOCH, null);
        }
        return new IllegalStateException("An outbox without a limit");
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
