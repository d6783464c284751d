package org.jembatan.feedback;

/** Who reads. What each may see is decided where the thing itself is decided. */
public sealed interface Actor {

    /** The host ministry's officer: sees every survey. */
    record Officer() implements Actor {}

    /** A body that sponsors the programme: sees every survey and its results. */
    record Partner() implements Actor {}

    /** A participant: sees the surveys they are invited to. */
    record Participant(PersonId personId) implements Actor {}
}
