package org.jembatan.programme.subscription;

import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;

/**
 * What a link to a calendar stands for.
 *
 * @param number from 1; rises whenever the link is replaced
 */
public record CalendarLink(ProgrammeId programmeId, PersonId personId, int number) {}
