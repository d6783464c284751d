package org.jembatan.programme.edition;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;

/** An officer changes the terms of a draft. */
@UseCase
public class ReviseEdition {

    /** The {@code terms} replace all that the draft has. */
    public record Command(CommandKey key, Precondition expected, ProgrammeId id, EditionTerms terms) {}

    private final Editions editions;

    ReviseEdition(Editions editions) {
        this.editions = editions;
    }

    public Edition handle(Command command) {
        return Retry.onConflict(() -> {
            Edition edition = editions.get(command.id());
            return edition.revise(command.terms(), command.key(), command.expected())
                    ? editions.save(edition)
                    : edition;
        });
    }
}
