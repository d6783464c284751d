package org.jembatan.registration.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.eligibility.UnacceptableRules.Objection;

/**
 * What one edition asks of its candidates.
 *
 * @param revision how often the officer has laid the rules down; 0 where nobody has, so that this can be told from the
 *     first ones
 * @param lookDue true until free places have been looked at by these rules; null from then on
 */
@Document("eligibility-rules")
public record EligibilityRules(
        @Id ProgrammeId id,
        List<Rule> rules,
        int revision,
        @Indexed(sparse = true) @Nullable Boolean lookDue,
        @Version @Nullable Long version) {

    public EligibilityRules {
        rules = List.copyOf(rules);
    }

    /** An edition of which nothing is laid down asks nothing. */
    static EligibilityRules none(ProgrammeId id) {
        return new EligibilityRules(id, List.of(), 0, null, null);
    }

    /**
     * The same edition with these rules instead.
     *
     * @throws UnacceptableRules when one of them cannot be followed, or two are of one kind
     */
    public EligibilityRules laidDownAs(List<Rule> others) {
        List<Objection> objections = new ArrayList<>();
        Set<Rule.Kind> seen = EnumSet.noneOf(Rule.Kind.class);
        for (int i = 0; i < others.size(); i++) {
            String at = "/rules/" + i;
            objections.addAll(others.get(i).objections(at));
            if (!seen.add(others.get(i).kind())) {
                objections.add(new Objection(at + "/kind", "must be there once"));
            }
        }
        if (!objections.isEmpty()) {
            throw new UnacceptableRules(objections);
        }
        return new EligibilityRules(id, others, revision + 1, true, version);
    }

    /** The same rules, once free places have been looked at by them. */
    public EligibilityRules looked() {
        return new EligibilityRules(id, rules, revision, null, version);
    }

    /** Whether a rule of that kind is among them. */
    public boolean ask(Rule.Kind kind) {
        return rules.stream().anyMatch(rule -> rule.kind() == kind);
    }

    /** How a candidate stands by each rule, in the order of the rules. */
    public Eligibility judge(Facts facts, LocalDate firstDay) {
        return new Eligibility(
                rules.stream().map(rule -> rule.judge(facts, firstDay)).toList());
    }
}
