package org.jembatan.chassis.domain;

/** Tells whoever counts them that an aggregate was offered an event which it had applied before. */
public final class Repeats {

    private static final ScopedValue<Repeats> WATCHED = ScopedValue.newInstance();

    private boolean found;

    private Repeats() {}

    /** Runs a reaction and returns whether an aggregate ignored the event, as a repeat. */
    public static boolean foundIn(Runnable reaction) {
        Repeats repeats = new Repeats();
        ScopedValue.where(WATCHED, repeats).run(reaction);
        return repeats.found;
    }

    static void found() {
        if (WATCHED.isBound()) {
            WATCHED.get().found = true;
        }
    }
}
