package org.jembatan.alumni;

/**
 * One thing to put right in what was sent.
 *
 * @param pointer where it stands (RFC 6901)
 * @param message what is expected instead, to follow the name
 */
public record Objection(String pointer, String message) {}
