package org.jembatan.alumni.edition;

import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.edition.EditionFacts.EditionTerms;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** Follows what the programme service announces and moves. */
@UseCase
public class KeepEditionFacts {

    private final Editions editions;

    KeepEditionFacts(Editions editions) {
        this.editions = editions;
    }

    public void keep(EventOrigin origin, ProgrammeId id, EditionTerms terms) {
        Retry.onConflict(() -> {
            EditionFacts edition = editions.findById(id).orElseGet(() -> new EditionFacts(id, terms));
            return edition.applyOnce(origin, () -> edition.adjust(terms)) ? editions.save(edition) : edition;
        });
    }
}
