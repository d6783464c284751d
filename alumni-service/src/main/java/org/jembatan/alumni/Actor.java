package org.jembatan.alumni;

/** Who acts. What each may see and do is decided where the thing itself is decided. */
public sealed interface Actor {

    /** The host ministry's officer: sees everything of every country. */
    record Officer() implements Actor {}

    /** A partner of the programme: sees results of every country. */
    record Partner() implements Actor {}

    /** A partner country's national focal point: sees what concerns that country, ISO 3166-1 alpha-2. */
    record FocalPoint(String country) implements Actor {}

    /** A participant or alumnus: sees and does what is their own. */
    record Participant(PersonId personId) implements Actor {}

    default boolean maySee(Participation participation) {
        return switch (this) {
            case Officer _, Partner _ -> true;
            case FocalPoint focalPoint -> focalPoint.country().equals(participation.country());
            case Participant participant -> participant.personId().equals(participation.personId());
        };
    }
}
