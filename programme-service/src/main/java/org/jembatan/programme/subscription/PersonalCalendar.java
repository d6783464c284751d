package org.jembatan.programme.subscription;

import java.util.List;

import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.agenda.SessionHistory;

/**
 * What a participant's calendar holds.
 *
 * @param zone name of the IANA time zone of the edition
 * @param mode in which the participant takes part
 */
public record PersonalCalendar(List<SessionHistory> sessions, String zone, ParticipationMode mode) {

    static final PersonalCalendar EMPTY = new PersonalCalendar(List.of(), "UTC", ParticipationMode.ONLINE);
}
