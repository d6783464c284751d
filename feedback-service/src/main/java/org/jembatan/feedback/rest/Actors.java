package org.jembatan.feedback.rest;

import java.util.Objects;

import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.chassis.security.Role;
import org.jembatan.feedback.Actor;
import org.jembatan.feedback.PersonId;

/** Whom a token makes of its bearer. Who has several roles acts in the widest. */
final class Actors {

    private Actors() {}

    static Actor of(CurrentUser user) {
        if (user.is(Role.OFFICER)) {
            return new Actor.Officer();
        }
        return user.is(Role.PARTNER) ? new Actor.Partner() : new Actor.Participant(personOf(user));
    }

    /** The person of a participant's token. */
    static PersonId personOf(CurrentUser user) {
        return new PersonId(Objects.requireNonNull(user.personId()).toString());
    }
}
