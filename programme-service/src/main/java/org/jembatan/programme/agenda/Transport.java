package org.jembatan.programme.agenda;

/**
 * The bus to a site visit.
 *
 * @param seats for participants, at least 1
 * @param meetingPoint where they get on
 */
public record Transport(int seats, String meetingPoint) {}
