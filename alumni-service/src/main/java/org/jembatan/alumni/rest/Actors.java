package org.jembatan.alumni.rest;

import java.util.Objects;

import org.springframework.security.access.AccessDeniedException;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.PersonId;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.chassis.security.Role;

/** Whom a token makes of its bearer. Who has several roles acts in the widest. */
final class Actors {

    private Actors() {}

    static Actor of(CurrentUser user) {
        if (user.is(Role.OFFICER)) {
            return new Actor.Officer();
        }
        if (user.is(Role.PARTNER)) {
            return new Actor.Partner();
        }
        return user.is(Role.FOCAL_POINT) ? focalPoint(user) : participant(user);
    }

    /** As {@link #of}, where partners have no part. */
    static Actor onTheGround(CurrentUser user) {
        if (user.is(Role.OFFICER)) {
            return new Actor.Officer();
        }
        return user.is(Role.FOCAL_POINT) ? focalPoint(user) : participant(user);
    }

    static Actor.FocalPoint focalPoint(CurrentUser user) {
        if (!user.is(Role.FOCAL_POINT)) {
            throw new AccessDeniedException("This is for national focal points");
        }
        return new Actor.FocalPoint(Objects.requireNonNull(user.country()));
    }

    static Actor.Participant participant(CurrentUser user) {
        if (!user.is(Role.PARTICIPANT)) {
            throw new AccessDeniedException("This is for participants and alumni");
        }
        return new Actor.Participant(
                new PersonId(Objects.requireNonNull(user.personId()).toString()));
    }
}
