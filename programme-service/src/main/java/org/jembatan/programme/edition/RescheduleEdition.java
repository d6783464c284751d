package org.jembatan.programme.edition;

import java.time.LocalDate;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;

/** An officer moves an announced edition to other days. */
@UseCase
public class RescheduleEdition {

    /** The dates are in the zone that the edition has. */
    public record Command(
            CommandKey key,
            Precondition expected,
            ProgrammeId id,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate nominationsCloseOn) {}

    private final Editions editions;

    RescheduleEdition(Editions editions) {
        this.editions = editions;
    }

    public Edition handle(Command command) {
        return Retry.onConflict(() -> {
            Edition edition = editions.get(command.id());
            return edition.reschedule(
                            command.startsOn(),
                            command.endsOn(),
                            command.nominationsCloseOn(),
                            command.key(),
                            command.expected())
                    ? editions.save(edition)
                    : edition;
        });
    }
}
