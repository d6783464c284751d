package org.jembatan.programme.edition;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;

/** An officer begins an edition, which nobody else sees yet. */
@UseCase
public class DraftEdition {

    /** The {@code terms} may still be revised. */
    public record Command(CommandKey key, EditionTerms terms) {}

    private final Editions editions;

    DraftEdition(Editions editions) {
        this.editions = editions;
    }

    /** The edition that a command drafts. */
    public static ProgrammeId drafted(CommandKey command) {
        return new ProgrammeId(command.derivedId());
    }

    public Edition handle(Command command) {
        ProgrammeId id = drafted(command.key());
        return Retry.onConflict(() -> editions.findById(id)
                .map(known -> known.answering(command.key()))
                .orElseGet(() -> editions.save(Edition.draft(id, command.terms(), command.key()))));
    }
}
