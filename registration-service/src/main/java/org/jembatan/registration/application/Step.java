package org.jembatan.registration.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One step of an application's history.
 *
 * @param at business time
 * @param reason as it was given; null where none is asked for
 */
public record Step(
        ApplicationStatus status, Instant at, @Nullable String reason) {}
