package org.jembatan.alumni.plan;

import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.Outcome.Confirmation;
import org.jembatan.alumni.plan.EndorserLinks.Invitation;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/**
 * The endorser, who followed a signed link and has no account, looks at what was reported and vouches for it. Doing it
 * twice is doing it once.
 */
@UseCase
public class ConfirmByLink {

    private final ActionPlans plans;
    private final EndorserLinks links;
    private final BusinessClock clock;

    public ConfirmByLink(ActionPlans plans, EndorserLinks links, BusinessClock clock) {
        this.plans = plans;
        this.links = links;
        this.clock = clock;
    }

    /**
     * What the endorser is asked about.
     *
     * @throws UnknownLink when it is none of ours
     * @throws LinkHasExpired when it came too late
     */
    public Asked lookUp(String token) {
        Invitation invitation = links.read(token);
        LinkHasExpired.refuse(invitation.expiresAt(), clock.now());
        ActionPlan plan = plans.findByFollowUpsId(invitation.followUpId()).orElseThrow(UnknownLink::new);
        return new Asked(plan, plan.followUp(invitation.followUpId()).outcome(invitation.outcomeId()));
    }

    public Asked confirm(String token) {
        return Retry.onConflict(() -> {
            Invitation invitation = links.read(token);
            ActionPlan plan = lookUp(token).plan();
            Confirmation word = Confirmation.byEndorser(clock.now());
            if (plan.confirm(invitation.followUpId(), invitation.outcomeId(), word)) {
                plans.save(plan);
            }
            return lookUp(token);
        });
    }

    /** The outcome, and the plan that it came of. */
    public record Asked(ActionPlan plan, Outcome outcome) {}
}
