package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.programme.SessionId;

/**
 * A session as officers plan it. Everybody else sees it as the last release shows it.
 *
 * @param cancelled for good; the next release leaves it out
 * @param revision rises by one with each change, so that two officers who change two sessions are not in each other's way
 */
public record Session(SessionId id, SessionPlan plan, boolean cancelled, long revision, CommandKey createdBy) {

    static Session draft(SessionId id, SessionPlan plan, CommandKey command) {
        return new Session(id, plan, false, 1, command);
    }

    void checkRepeat(CommandKey command) {
        if (!command.sameRequestAs(createdBy.requestHash())) {
            throw new IdempotencyKeyReused();
        }
    }

    Session revised(SessionPlan newPlan, Precondition expected) {
        expected.check(revision);
        if (cancelled) {
            throw new SessionIsCancelled();
        }
        return new Session(id, newPlan, false, revision + 1, createdBy);
    }

    /** The session itself when it is cancelled already. */
    Session withCancellation(Precondition expected) {
        expected.check(revision);
        return cancelled ? this : new Session(id, plan, true, revision + 1, createdBy);
    }
}
