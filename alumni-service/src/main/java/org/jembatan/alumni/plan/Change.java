package org.jembatan.alumni.plan;

/**
 * What came of a command.
 *
 * @param isNew false when the command was carried out before, and nothing wants saving
 */
record Change<T>(T outcome, boolean isNew) {

    static <T> Change<T> made(T outcome) {
        return new Change<>(outcome, true);
    }

    static <T> Change<T> none(T outcome) {
        return new Change<>(outcome, false);
    }
}
