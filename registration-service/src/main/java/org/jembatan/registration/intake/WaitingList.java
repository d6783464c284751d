package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jembatan.registration.ApplicationId;

/** Whose turn it is when a place becomes free. Who comes later stands behind; nobody is moved without a reason. */
public final class WaitingList {

    private List<String> turns = new ArrayList<>();
    private List<Move> moves = new ArrayList<>();

    /**
     * Somebody was given another turn.
     *
     * @param from the turn before, from 1
     * @param to the turn after, from 1
     * @param by the officer's account
     * @param at business time
     */
    public record Move(ApplicationId applicationId, int from, int to, String reason, String by, Instant at) {}

    boolean contains(ApplicationId id) {
        return turns.contains(id.value());
    }

    void add(ApplicationId id) {
        turns.add(id.value());
    }

    void remove(ApplicationId id) {
        turns.remove(id.value());
    }

    /** A turn beyond the last is the last. */
    void move(ApplicationId id, int turn, String reason, String by, Instant now) {
        int from = turns.indexOf(id.value());
        turns.remove(from);
        int to = Math.min(turn - 1, turns.size());
        turns.add(to, id.value());
        moves.add(new Move(id, from + 1, to + 1, reason, by, now));
    }

    /** The ids of the applications, in the order of their turns. */
    List<String> turns() {
        return List.copyOf(turns);
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }
}
