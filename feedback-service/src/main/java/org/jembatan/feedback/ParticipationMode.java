package org.jembatan.feedback;

/** How a participant takes part; results are told apart by it. */
public enum ParticipationMode {
    ONSITE,
    ONLINE
}
