package org.jembatan.alumni.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jembatan.alumni.ProgrammeId;

/** Keeps facts of editions as long as a test runs. */
public class EditionsInMemory implements Editions {

    private final Map<ProgrammeId, EditionFacts> editions = new HashMap<>();

    @Override
    public Optional<EditionFacts> findById(ProgrammeId id) {
        return Optional.ofNullable(editions.get(id));
    }

    @Override
    public EditionFacts save(EditionFacts edition) {
        editions.put(edition.id(), edition);
        return edition;
    }
}
