package org.jembatan.chassis.mongo;

import java.util.Set;
import java.util.stream.Stream;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/**
 * Tells a store that is away or busy from a store that refuses what it was asked. Spring's own translation does not: a
 * step-down of the primary is uncategorized there, and a write conflict is a violation of integrity.
 */
public final class StoreFailures {

    /**
     * What the server says of a statement or document that it will refuse each time: a bad value, one that cannot be
     * parsed, of the wrong type or at an impossible path, a document that does not fit its validator or is too large.
     *
     * <p>From {@code error_codes.yml} of the server.
     */
    private static final Set<Integer> REFUSALS = Set.of(2, 9, 14, 28, 121, 10_334);

    private StoreFailures() {}

    /**
     * Whether the store is away, changing its primary, too slow or busy with somebody else's write: the same again can
     * succeed. Looks at the causes too.
     */
    public static boolean passesByItself(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(StoreFailures::isPassing);
    }

    private static boolean isPassing(Throwable failure) {
        return switch (failure) {
            case MongoBulkWriteException bulk ->
                bulk.getWriteErrors().stream().noneMatch(error -> isRefusal(error.getCode()));
            case MongoException said -> !isRefusal(said.getCode());
            case DataAccessResourceFailureException away -> true;
            case TransientDataAccessException soon -> true;
            default -> false;
        };
    }

    private static boolean isRefusal(int code) {
        return ErrorCategory.fromErrorCode(code) == ErrorCategory.DUPLICATE_KEY || REFUSALS.contains(code);
    }
}
