package org.jembatan.chassis.security;

/** What somebody is to the programme. In expressions as {@code hasRole('OFFICER')}. */
public enum Role {
    /** Creates editions, selects, runs and follows up, in the host ministry. */
    OFFICER,
    /** Nominates, endorses and confirms for one partner country. */
    FOCAL_POINT,
    /** Takes part in an edition, or has done so. */
    PARTICIPANT,
    /** Co-sponsors, and sees results across countries. */
    PARTNER,
    /** Runs the system. */
    OPERATOR,
    /** The gateway itself, where it asks a service something that nobody else may. No account has it. */
    GATEWAY
}
