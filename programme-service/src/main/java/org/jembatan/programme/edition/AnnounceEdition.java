package org.jembatan.programme.edition;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;

/** An officer opens an edition for nominations and lets everybody see it. */
@UseCase
public class AnnounceEdition {

    /** The {@code expected} version is the one that the officer has read. */
    public record Command(CommandKey key, Precondition expected, ProgrammeId id) {}

    private final Editions editions;

    AnnounceEdition(Editions editions) {
        this.editions = editions;
    }

    public Edition handle(Command command) {
        return Retry.onConflict(() -> {
            Edition edition = editions.get(command.id());
            return edition.announce(command.key(), command.expected()) ? editions.save(edition) : edition;
        });
    }
}
