package org.jembatan.local.store;

import java.util.Set;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * What this store may be asked: the operators of which somebody has made sure that MongoDB answers them alike, and the
 * commands in which MongoDB's driver sends them. Anything else is refused, so that a program does not come to rely on what
 * nobody has looked at. Whoever needs one more operator adds it here and an example of what MongoDB's manual says of it to
 * {@code OperatorsIT}, which runs on both. The options of a command are not looked at.
 */
final class ReviewedCommands {

    private static final Set<String> COMMANDS = Set.of(
            // of connections
            "hello",
            "isMaster",
            "ping",
            "getMore",
            "killCursors",
            // of collections
            "createIndexes",
            "listCollections",
            "drop",
            // of documents
            "find",
            "insert",
            "update",
            "delete",
            "findAndModify",
            "aggregate");

    private static final Set<String> OPERATORS = Set.of(
            // in queries
            "$gt",
            "$gte",
            "$lt",
            "$lte",
            "$in",
            "$exists",
            "$or",
            // in updates
            "$set",
            "$unset",
            "$setOnInsert",
            "$inc",
            "$pull",
            // in aggregations
            "$match",
            "$group",
            "$limit",
            "$sum");

    private static final Set<String> OF_THE_PROTOCOL = Set.of("$db", "$readPreference");

    private ReviewedCommands() {}

    static Set<String> operators() {
        return OPERATORS;
    }

    /** @throws MongoServerError naming what is not on the list */
    static void require(String command, Document query) {
        if (!COMMANDS.contains(command)) {
            throw refusalOf("The command " + command);
        }
        query.forEach((key, value) -> {
            if (!OF_THE_PROTOCOL.contains(key)) {
                requireOperators(key, value, command);
            }
        });
    }

    private static void requireOperators(String key, Object value, String command) {
        // Documents to be inserted are data: nothing in them is carried out.
        if (key.equals("documents") && command.equals("insert")) {
            return;
        }
        for (String step : key.split("\\.", -1)) {
            if (step.startsWith("$") && !OPERATORS.contains(step)) {
                throw refusalOf("The operator " + step);
            }
        }
        requireOperatorsIn(value, command);
    }

    private static void requireOperatorsIn(Object value, String command) {
        if (value instanceof Document document) {
            document.forEach((key, inner) -> requireOperators(key, inner, command));
        } else if (value instanceof Iterable<?> values) {
            values.forEach(inner -> requireOperatorsIn(inner, command));
        }
    }

    private static MongoServerError refusalOf(String what) {
        return new MongoServerError(
                ErrorCode.CommandNotFound,
                what + " is not among those that were reviewed for this store: see ReviewedCommands.");
    }
}
