package org.jembatan.programme.edition;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;

/** An officer calls an announced edition off. */
@UseCase
public class CancelEdition {

    /** The {@code reason} is for everybody to read. */
    public record Command(CommandKey key, Precondition expected, ProgrammeId id, String reason) {}

    private final Editions editions;

    CancelEdition(Editions editions) {
        this.editions = editions;
    }

    public Edition handle(Command command) {
        return Retry.onConflict(() -> {
            Edition edition = editions.get(command.id());
            return edition.cancel(command.reason(), command.key(), command.expected())
                    ? editions.save(edition)
                    : edition;
        });
    }
}
