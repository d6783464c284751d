package org.jembatan.programme.agenda;

/** What happens in a session. */
public enum SessionKind {
    LECTURE,
    WORKSHOP,
    /** At a host enterprise, which shows its practice. */
    SITE_VISIT,
    /** Participants write what they will do at home, with somebody's help. */
    ACTION_PLAN_CLINIC
}
