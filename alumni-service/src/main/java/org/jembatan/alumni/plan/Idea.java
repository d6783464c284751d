package org.jembatan.alumni.plan;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.IdeaId;
import org.jembatan.alumni.SessionId;

/**
 * A thought that may become part of the plan.
 *
 * @param sessionId where it came up; null when not in a session
 * @param notedAt business time
 */
public record Idea(IdeaId id, String text, @Nullable SessionId sessionId, Instant notedAt) {}
