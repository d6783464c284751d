package org.jembatan.programme.edition;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;

/** An officer ends an edition whose last day has come. */
@UseCase
public class CompleteEdition {

    /** The {@code expected} version is the one that the officer has read. */
    public record Command(CommandKey key, Precondition expected, ProgrammeId id) {}

    private final Editions editions;
    private final BusinessClock clock;

    CompleteEdition(Editions editions, BusinessClock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    public Edition handle(Command command) {
        return Retry.onConflict(() -> {
            Edition edition = editions.get(command.id());
            return edition.complete(clock.today(edition.zone()), command.key(), command.expected())
                    ? editions.save(edition)
                    : edition;
        });
    }
}
