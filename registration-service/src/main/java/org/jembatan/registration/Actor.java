package org.jembatan.registration;

/** Who acts. What each may see and do is decided where the thing itself is decided. */
public sealed interface Actor {

    /** The host ministry's officer: sees and does everything of every country. */
    record Officer() implements Actor {}

    /** A partner country's national focal point: sees and does what concerns that country, ISO 3166-1 alpha-2. */
    record FocalPoint(String country) implements Actor {}

    /** A candidate or participant of a country, ISO 3166-1 alpha-2: sees and does what is their own. */
    record Participant(PersonId personId, String country) implements Actor {}

    default boolean maySee(Candidate candidate) {
        return switch (this) {
            case Officer _ -> true;
            case FocalPoint focalPoint -> focalPoint.country().equals(candidate.country());
            case Participant participant -> participant.personId().equals(candidate.personId());
        };
    }
}
