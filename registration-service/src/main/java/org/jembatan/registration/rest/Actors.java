package org.jembatan.registration.rest;

import java.util.Objects;

import org.springframework.security.access.AccessDeniedException;

import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.chassis.security.Role;
import org.jembatan.registration.Actor;
import org.jembatan.registration.PersonId;

/** Whom a token makes of its bearer. Who has several roles acts in the widest. */
final class Actors {

    private Actors() {}

    static Actor of(CurrentUser user) {
        if (user.is(Role.OFFICER)) {
            return new Actor.Officer();
        }
        return focalPointOrParticipant(user);
    }

    /** Whom the bearer acts as, where only candidates and those who speak for them may act. */
    static Actor focalPointOrParticipant(CurrentUser user) {
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
            throw new AccessDeniedException("This is for candidates and participants");
        }
        return new Actor.Participant(
                new PersonId(Objects.requireNonNull(user.personId()).toString()),
                Objects.requireNonNull(user.country()));
    }
}
