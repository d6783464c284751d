package org.jembatan.gateway.journey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the journey reads of a place on the roster; the names are programme's.
 *
 * @param enrolledAt in UTC
 */
record RosterEntryView(@Nullable String mode, @Nullable Instant enrolledAt) {}
