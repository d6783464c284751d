package org.jembatan.chassis.reactions;

import java.time.Instant;

import org.jembatan.chassis.domain.EventOrigin;

/**
 * An event as it reaches a reaction.
 *
 * @param event the fields this service needs of it
 * @param origin which aggregate raised it, and in which place; what {@code applyOnce} takes
 * @param id the CloudEvents id
 * @param time system time of the change it tells of
 */
public record Received<T>(T event, EventOrigin origin, String id, Instant time) {}
