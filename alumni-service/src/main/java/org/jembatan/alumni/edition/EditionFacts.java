package org.jembatan.alumni.edition;

import java.time.LocalDate;
import java.time.ZoneId;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.alumni.ProgrammeId;
import org.jembatan.chassis.domain.AggregateRoot;

/** Title and dates of an edition, as the programme service last told them. Alumni tells nobody of it. */
@Document("editions")
public class EditionFacts extends AggregateRoot<Void> {

    @Id
    private ProgrammeId id;

    private EditionTerms terms;

    EditionFacts(ProgrammeId id, EditionTerms terms) {
        this.id = id;
        this.terms = terms;
    }

    void adjust(EditionTerms newTerms) {
        terms = newTerms;
    }

    public ProgrammeId id() {
        return id;
    }

    public EditionTerms terms() {
        return terms;
    }

    /**
     * What is printed and counted of an edition.
     *
     * @param startsOn first day, in {@code zone}
     * @param endsOn last day, in {@code zone}
     */
    public record EditionTerms(String title, LocalDate startsOn, LocalDate endsOn, ZoneId zone) {}
}
