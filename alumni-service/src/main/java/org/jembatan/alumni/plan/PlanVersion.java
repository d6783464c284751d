package org.jembatan.alumni.plan;

import java.time.Instant;

/**
 * A plan as it was submitted; it never changes.
 *
 * @param number counts from 1
 * @param submittedAt business time
 */
public record PlanVersion(int number, Instant submittedAt, PlanContent content) {}
