package org.jembatan.programme.agenda;

import java.util.List;

import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;

/** What becomes public of an agenda. */
public sealed interface AgendaEvent {

    /** There is a new release; the lists say what it changes against the one before. */
    record Released(
            ProgrammeId programmeId,
            int release,
            List<SessionId> added,
            List<SessionId> moved,
            List<SessionId> cancelled)
            implements AgendaEvent {}
}
