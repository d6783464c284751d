package org.jembatan.local.bench;

/** What became of a confirmation that was answered as it should be. */
enum Fate {
    TIMED("timed"),
    FOUND("not watched and found afterwards"),
    LATE("watched in vain and found afterwards"),
    MISSING("without effect"),
    UNREADABLE("unknown because a read failed");

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** Whether nothing is wrong with it, as far as is known. */
    boolean isGood() {
        return this == TIMED || this == FOUND;
    }

    @Override
    public String toString() {
        return words;
    }
}
