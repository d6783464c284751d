package org.jembatan.programme.edition;

import java.time.LocalDate;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.programme.ProgrammeId;

/**
 * One holding of the programme, from its draft to its completion. Each step says whether it did anything, so that the
 * edition wants saving; a repeated command does nothing.
 */
@Document("editions")
public class Edition extends AggregateRoot<EditionEvent> {

    @Id
    private ProgrammeId id;

    private EditionTerms terms;
    private CommandKey createdBy;
    private EditionStatus status = EditionStatus.DRAFT;
    private String catalogueKey;
    private @Nullable String cancellationReason;

    Edition(ProgrammeId id, EditionTerms terms, CommandKey createdBy) {
        this.id = id;
        this.terms = terms;
        this.createdBy = createdBy;
        this.catalogueKey = catalogueKeyOf(id, terms);
    }

    /**
     * Begins an edition.
     *
     * @throws UnacceptableTerms when they cannot be kept
     */
    static Edition draft(ProgrammeId id, EditionTerms terms, CommandKey command) {
        TermsRules.check(terms);
        return new Edition(id, terms, command);
    }

    /** The edition itself, for a creation that is repeated; refuses when the request was another one. */
    Edition answering(CommandKey command) {
        if (!command.sameRequestAs(createdBy.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        return this;
    }

    /** Puts other terms in the place of a draft's. */
    boolean revise(EditionTerms newTerms, CommandKey command, Precondition expected) {
        return once(command, expected, () -> {
            if (status != EditionStatus.DRAFT) {
                throw new EditionIsNoDraft(status);
            }
            adopt(newTerms);
        });
    }

    /** Lets everybody know, and candidates be put forward. */
    boolean announce(CommandKey command, Precondition expected) {
        return once(command, expected, () -> {
            become(EditionStatus.ANNOUNCED);
            tell(EditionEvent.Announced::new);
        });
    }

    /** Moves an announced edition to other days, in the zone it has. */
    boolean reschedule(
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate nominationsCloseOn,
            CommandKey command,
            Precondition expected) {
        return once(command, expected, () -> {
            requireAnnounced();
            adopt(terms.on(new EditionDates(startsOn, endsOn, terms.dates().zone(), nominationsCloseOn)));
            tell(EditionEvent.Rescheduled::new);
        });
    }

    /**
     * Calls an announced edition off, also while it runs.
     *
     * @param reason why, for everybody to read
     */
    boolean cancel(String reason, CommandKey command, Precondition expected) {
        return once(command, expected, () -> {
            become(EditionStatus.CANCELLED);
            cancellationReason = reason;
            tell(EditionEvent.Cancelled::new);
        });
    }

    /**
     * Ends an edition that has taken place.
     *
     * @param today by the business clock, in the edition's zone
     */
    boolean complete(LocalDate today, CommandKey command, Precondition expected) {
        return once(command, expected, () -> {
            requireMayBecome(EditionStatus.COMPLETED);
            if (today.isBefore(terms.dates().endsOn())) {
                throw new EditionIsNotOver(terms.dates().endsOn());
            }
            become(EditionStatus.COMPLETED);
            tell(EditionEvent.Completed::new);
        });
    }

    /** A repeat changes nothing, however stale it has become in the meantime. */
    private boolean once(CommandKey command, Precondition expected, Runnable change) {
        if (commands().outcomeOf(command).isPresent()) {
            return false;
        }
        expected.check(version());
        change.run();
        commands().remember(command, status.name());
        return true;
    }

    private void adopt(EditionTerms newTerms) {
        TermsRules.check(newTerms);
        terms = newTerms;
        catalogueKey = catalogueKeyOf(id, newTerms);
    }

    private void become(EditionStatus next) {
        requireMayBecome(next);
        status = next;
    }

    /**
     * Checks that everybody may see it and that it is not over.
     *
     * @throws EditionIsNotAnnounced when it is a draft, completed or cancelled
     */
    public void requireAnnounced() {
        if (status != EditionStatus.ANNOUNCED) {
            throw new EditionIsNotAnnounced(status);
        }
    }

    private void requireMayBecome(EditionStatus next) {
        if (!status.successors().contains(next)) {
            throw new ImpossibleTransition(status, next);
        }
    }

    private void tell(EditionEvent.Telling telling) {
        EditionDates dates = terms.dates();
        raise(telling.of(
                id,
                terms.title(),
                dates.nominationsCloseOn(),
                dates.startsOn(),
                dates.endsOn(),
                dates.zone(),
                terms.countries(),
                terms.quotas()));
    }

    private static String catalogueKeyOf(ProgrammeId id, EditionTerms terms) {
        return terms.dates().startsOn() + "/" + id.value();
    }

    /**
     * Where it stands on a day.
     *
     * @param today by the business clock, in the edition's zone
     */
    public EditionStatus statusOn(LocalDate today) {
        boolean running = status == EditionStatus.ANNOUNCED
                && !today.isBefore(terms.dates().startsOn());
        return running ? EditionStatus.RUNNING : status;
    }

    public boolean isDraft() {
        return status == EditionStatus.DRAFT;
    }

    public boolean isCompleted() {
        return status == EditionStatus.COMPLETED;
    }

    public ProgrammeId id() {
        return id;
    }

    public EditionTerms terms() {
        return terms;
    }

    public ZoneId zone() {
        return terms.dates().zoneId();
    }

    /** Its place in the catalogue: first day, then id. Unique, and it sorts. */
    public String catalogueKey() {
        return catalogueKey;
    }

    /** Why it was cancelled; null when it was not. */
    public @Nullable String cancellationReason() {
        return cancellationReason;
    }
}
