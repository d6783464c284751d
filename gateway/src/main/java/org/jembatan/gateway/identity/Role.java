package org.jembatan.gateway.identity;

/** What somebody is to the programmes; in a token's {@code roles}. */
public enum Role {
    OFFICER,
    FOCAL_POINT,
    PARTICIPANT,
    PARTNER,
    OPERATOR
}
