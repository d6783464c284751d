package org.jembatan.alumni.followup;

/** Where a follow-up stands on a given day. */
public enum FollowUpState {
    UPCOMING,
    DUE,
    /** The last reminder's day has come, and there is no answer. */
    OVERDUE,
    ANSWERED
}
