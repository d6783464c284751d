package org.jembatan.programme.edition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.programme.ProgrammeId;

/** All editions. */
public interface Editions extends Repository<Edition, ProgrammeId> {

    Optional<Edition> findById(ProgrammeId id);

    Edition save(Edition edition);

    List<Edition> findByStatusInAndCatalogueKeyLessThanOrderByCatalogueKeyDesc(
            Set<EditionStatus> statuses, String catalogueKey, Limit limit);

    /** Fails with {@link UnknownEdition} when there is none. */
    default Edition get(ProgrammeId id) {
        return findById(id).orElseThrow(UnknownEdition::new);
    }
}
