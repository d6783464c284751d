package org.jembatan.programme;

/** How a participant takes part; the two have separate capacities. */
public enum ParticipationMode {
    ONSITE,
    ONLINE
}
