package org.jembatan.gateway.journey;

import org.jspecify.annotations.Nullable;

/** What the journey reads of a place on the roster; the names are programme's. */
record RosterEntryView(String status, @Nullable String mode) {}
