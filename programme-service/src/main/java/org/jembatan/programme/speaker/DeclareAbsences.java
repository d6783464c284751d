package org.jembatan.programme.speaker;

import java.time.LocalDate;
import java.util.Set;

import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.SpeakerId;

/** An officer writes down on which days a speaker cannot come; agendas show it from then on. */
@UseCase
public class DeclareAbsences {

    /** The {@code days} replace all of those before; they are days where an edition is, whichever it is. */
    public record Command(SpeakerId id, Set<LocalDate> days) {}

    private final Speakers speakers;

    DeclareAbsences(Speakers speakers) {
        this.speakers = speakers;
    }

    public Speaker handle(Command command) {
        return Retry.onConflict(() -> speakers.save(speakers.get(command.id()).absentOn(command.days())));
    }
}
