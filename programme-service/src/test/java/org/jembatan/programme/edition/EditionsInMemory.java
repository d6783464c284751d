package org.jembatan.programme.edition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;

import org.jembatan.programme.ProgrammeId;

/** Keeps editions as long as a test runs, all in their first version. */
public class EditionsInMemory implements Editions {

    private final Map<ProgrammeId, Edition> editions = new HashMap<>();

    @Override
    public Optional<Edition> findById(ProgrammeId id) {
        return Optional.ofNullable(editions.get(id));
    }

    @Override
    public Edition save(Edition edition) {
        editions.put(edition.id(), edition);
        return edition;
    }

    @Override
    public List<Edition> findByStatusInAndCatalogueKeyLessThanOrderByCatalogueKeyDesc(
            Set<EditionStatus> statuses, String catalogueKey, Limit limit) {
        return editions.values().stream()
                .filter(edition -> statuses.contains(edition.statusOn(LocalDate.MIN)))
                .filter(edition -> edition.catalogueKey().compareTo(catalogueKey) < 0)
                .sorted(Comparator.comparing(Edition::catalogueKey).reversed())
                .limit(limit.max())
                .toList();
    }
}
