package org.jembatan.feedback.results;

/** How many were asked, and how many of them answered. */
public record Turnout(int invited, int responses) {

    /** The response rate in per cent, rounded down; 0 when nobody was asked. */
    public int percent() {
        return invited == 0 ? 0 : responses * 100 / invited;
    }
}
