package org.jembatan.alumni.plan;

/** Where a plan stands. */
public enum PlanStatus {
    DRAFT,
    SUBMITTED,
    /** The enrolment it came with was cancelled. */
    WITHDRAWN
}
