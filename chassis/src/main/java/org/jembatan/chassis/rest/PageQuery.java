package org.jembatan.chassis.rest;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a caller wants; ask for it as a controller argument. From the query parameters {@code limit} (1
 * to 200, by default 50) and {@code cursor}.
 *
 * @param after the sort key of the last item that the caller has; none for the first part
 */
public record PageQuery(int limit, @Nullable String after) {

    static final int DEFAULT_LIMIT = 50;
    static final int HIGHEST_LIMIT = 200;

    /** How many items to look up: one more than the caller wants, which tells whether there is a next part. */
    public int lookUp() {
        return limit + 1;
    }

    /**
     * The answer.
     *
     * @param found up to {@link #lookUp} items after {@link #after}, in the order of their sort keys
     * @param sortKey unique in the list, and in its order
     */
    public <T> Page<T> page(List<T> found, Function<? super T, String> sortKey) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        var items = found.subList(0, limit);
        return new Page<>(items, Cursor.encode(sortKey.apply(items.getLast())));
    }
}
