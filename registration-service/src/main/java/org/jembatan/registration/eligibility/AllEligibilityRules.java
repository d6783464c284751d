package org.jembatan.registration.eligibility;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.registration.ProgrammeId;

/** The rules of all editions. */
public interface AllEligibilityRules extends Repository<EligibilityRules, ProgrammeId> {

    Optional<EligibilityRules> findById(ProgrammeId id);

    /** Those by which free places have still to be looked at. */
    List<EligibilityRules> findByLookDue(boolean due, Limit limit);

    EligibilityRules save(EligibilityRules rules);

    default EligibilityRules of(ProgrammeId id) {
        return findById(id).orElseGet(() -> EligibilityRules.none(id));
    }
}
