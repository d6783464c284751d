package org.jembatan.registration.eligibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.domain.Limit;

import org.jembatan.registration.ProgrammeId;

/** Keeps rules as long as a test runs. */
public class RulesInMemory implements AllEligibilityRules {

    private final Map<ProgrammeId, EligibilityRules> rules = new HashMap<>();

    @Override
    public Optional<EligibilityRules> findById(ProgrammeId id) {
        return Optional.ofNullable(rules.get(id));
    }

    @Override
    public List<EligibilityRules> findByLookDue(boolean due, Limit limit) {
        return rules.values().stream()
                .filter(one -> Boolean.valueOf(due).equals(one.lookDue()))
                .limit(limit.max())
                .toList();
    }

    @Override
    public EligibilityRules save(EligibilityRules changed) {
        rules.put(changed.id(), changed);
        return changed;
    }
}
