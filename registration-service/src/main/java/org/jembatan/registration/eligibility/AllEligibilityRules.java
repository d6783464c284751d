package org.jembatan.registration.eligibility;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.registration.ProgrammeId;

/** The rules of all editions. */
public interface AllEligibilityRules extends Repository<EligibilityRules, ProgrammeId> {

    Optional<EligibilityRules> findById(ProgrammeId id);

    EligibilityRules save(EligibilityRules rules);

    default EligibilityRules of(ProgrammeId id) {
        return findById(id).orElseGet(() -> EligibilityRules.none(id));
    }
}
