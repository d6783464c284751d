package org.jembatan.programme.rest;

import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.chassis.security.Role;
import org.jembatan.programme.roster.Participant;

/** Who may read of whom. What is not theirs to read is answered as if it were not there. */
final class Readers {

    private Readers() {}

    /** Officers read of everybody, focal points of their own country's people. */
    static boolean mayList(CurrentUser user, Participant participant) {
        return user.is(Role.OFFICER)
                || (user.is(Role.FOCAL_POINT) && participant.country().equals(user.country()));
    }

    /** And everybody of themselves. */
    static boolean mayRead(CurrentUser user, Participant participant) {
        return mayList(user, participant)
                || user.isPerson(participant.personId().value());
    }
}
