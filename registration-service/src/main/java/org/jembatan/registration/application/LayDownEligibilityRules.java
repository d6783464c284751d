package org.jembatan.registration.application;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EachOnItsOwn;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.eligibility.AllEligibilityRules;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.eligibility.EligibilityRules;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.eligibility.Verdict;
import org.jembatan.registration.eligibility.Verdict.Outcome;
import org.jembatan.registration.intake.Intake;
import org.jembatan.registration.intake.Intakes;

/** An officer says what an edition asks of its candidates, or tries what it would come to. */
@UseCase
public class LayDownEligibilityRules {

    /** The rules, all of them, instead of those the officer has read. */
    public record Command(ProgrammeId programmeId, Precondition expected, List<Rule> rules) {}

    /**
     * What would change for one candidate by one rule.
     *
     * @param from null when there is no such rule now
     * @param to null when there would be none
     */
    public record Flip(
            ApplicationId applicationId,
            Rule.Kind rule,
            @Nullable Outcome from,
            @Nullable Outcome to) {}

    private static final int AT_ONCE = 20;

    private final AllEligibilityRules allRules;
    private final Applications applications;
    private final Intakes intakes;
    private final JudgeEligibility judge;
    private final BusinessClock clock;

    LayDownEligibilityRules(
            AllEligibilityRules allRules,
            Applications applications,
            Intakes intakes,
            JudgeEligibility judge,
            BusinessClock clock) {
        this.allRules = allRules;
        this.applications = applications;
        this.intakes = intakes;
        this.judge = judge;
        this.clock = clock;
    }

    /** Whom the new rules let in is offered a place if one is free: at once, or soon after if this is interrupted. */
    public EligibilityRules handle(Command command) {
        EligibilityRules laidDown = Retry.onConflict(() -> allRules.save(changed(command)));
        look(laidDown);
        return laidDown;
    }

    /** Looks at the free places of the next few editions where that was interrupted; returns whether there were any. */
    public boolean lookAtSome() {
        List<EligibilityRules> due = allRules.findByLookDue(true, Limit.of(AT_ONCE));
        EachOnItsOwn.of(due, this::look);
        return !due.isEmpty();
    }

    /** Two may look at once: the second finds nothing left to offer. Rules that are newer by then are looked at anew. */
    private void look(EligibilityRules laidDown) {
        Retry.onConflict(() -> {
            Intake intake = intakes.get(laidDown.id());
            return intake.offerFreePlaces(judge, clock.now()) ? intakes.save(intake) : intake;
        });
        Retry.onConflict(() -> {
            EligibilityRules now = allRules.of(laidDown.id());
            return now.revision() == laidDown.revision() && now.lookDue() != null ? allRules.save(now.looked()) : now;
        });
    }

    /** Who would flip, of those whose application is not over; stores nothing. */
    public List<Flip> wouldFlip(Command command) {
        EligibilityRules rules = changed(command);
        List<Application> open =
                applications.findByProgrammeIdAndStatusIn(command.programmeId(), ApplicationStatus.open());
        Map<ApplicationId, Eligibility> before = judge.by(command.programmeId(), open);
        Map<ApplicationId, Eligibility> after = judge.by(rules, open);
        return open.stream()
                .flatMap(application -> flips(application.id(), before, after).stream())
                .toList();
    }

    private EligibilityRules changed(Command command) {
        intakes.get(command.programmeId());
        EligibilityRules known = allRules.of(command.programmeId());
        command.expected().required().check(known.revision());
        return known.laidDownAs(command.rules());
    }

    private static List<Flip> flips(
            ApplicationId id, Map<ApplicationId, Eligibility> before, Map<ApplicationId, Eligibility> after) {
        List<Flip> flips = new ArrayList<>();
        for (Rule.Kind kind : EnumSet.allOf(Rule.Kind.class)) {
            Optional<Outcome> from = outcome(kind, before.get(id));
            Optional<Outcome> to = outcome(kind, after.get(id));
            if (!from.equals(to)) {
                flips.add(new Flip(id, kind, from.orElse(null), to.orElse(null)));
            }
        }
        return flips;
    }

    private static Optional<Outcome> outcome(Rule.Kind kind, @Nullable Eligibility eligibility) {
        return Objects.requireNonNull(eligibility).verdicts().stream()
                .filter(verdict -> verdict.rule() == kind)
                .map(Verdict::outcome)
                .findFirst();
    }
}
