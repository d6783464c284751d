package org.jembatan.alumni.plan;

import java.time.Instant;

/**
 * The focal point of the country stands behind a version.
 *
 * @param by the account
 * @param at business time
 */
public record Cosignature(int version, String by, Instant at) {}
