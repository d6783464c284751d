package org.jembatan.programme.agenda;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.DraftEdition;
import org.jembatan.programme.edition.Edition;
import org.jembatan.programme.edition.Editions;

/**
 * An officer begins an edition as another one is laid down and planned, so many days later or earlier. Sessions keep
 * their venues and speakers; cancelled ones stay behind, and so does whatever was released.
 */
@UseCase
public class CloneEdition {

    /** The {@code source} stays as it is; the {@code title} is the same when null. */
    public record Command(
            CommandKey key,
            ProgrammeId source,
            LocalDate startsOn,
            @Nullable String title) {}

    private final Editions editions;
    private final Agendas agendas;
    private final DraftEdition draftEdition;

    CloneEdition(Editions editions, Agendas agendas, DraftEdition draftEdition) {
        this.editions = editions;
        this.agendas = agendas;
        this.draftEdition = draftEdition;
    }

    /** The agenda is written first: who sees the edition sees its sessions, also when this ends in the middle. */
    public Edition handle(Command command) {
        Edition source = editions.get(command.source());
        copyAgenda(source, command);
        return draftEdition.handle(
                new DraftEdition.Command(command.key(), source.terms().movedTo(command.startsOn(), command.title())));
    }

    private void copyAgenda(Edition source, Command command) {
        ProgrammeId id = DraftEdition.drafted(command.key());
        long days = ChronoUnit.DAYS.between(source.terms().dates().startsOn(), command.startsOn());
        Retry.onConflict(() -> agendas.findById(id)
                .orElseGet(() -> agendas.save(Agenda.copied(
                        id, agendas.of(source.id()), plan -> plan.movedBy(days, source.zone()), command.key()))));
    }
}
