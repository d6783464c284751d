package org.jembatan.alumni.followup;

import java.time.Instant;
import java.time.LocalDate;

/**
 * More time for an answer. The old date stays on record.
 *
 * @param at business time
 */
public record Extension(LocalDate from, LocalDate to, String reason, Instant at) {}
