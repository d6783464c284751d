package org.jembatan.alumni.plan;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.plan.EndorserLinks.Invitation;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.UseCase;

/**
 * Makes the link by which the alumnus's endorser, the supervisor who stands behind them, confirms an outcome. Nothing is
 * stored: the link carries what it means, and all links made for an outcome are good until they expire.
 */
@UseCase
public class InviteEndorser {

    private static final Duration VALIDITY = Duration.ofDays(30);

    private final ActionPlans plans;
    private final EndorserLinks links;
    private final BusinessClock clock;

    public InviteEndorser(ActionPlans plans, EndorserLinks links, BusinessClock clock) {
        this.plans = plans;
        this.links = links;
        this.clock = clock;
    }

    /**
     * A link for the focal point to pass on.
     *
     * @throws PlanOfAnotherCountry when the focal point is of another country than the alumnus
     * @throws org.jembatan.alumni.followup.UnknownOutcome when no such outcome is reported
     */
    public Link handle(FollowUpId followUpId, OutcomeId outcomeId, Actor.FocalPoint actor) {
        ActionPlan plan = plans.findByFollowUpsId(followUpId).orElseThrow(UnknownFollowUp::new);
        PlanOfAnotherCountry.refuse(plan, actor);
        plan.followUp(followUpId).outcome(outcomeId);
        Instant expiresAt = clock.now().plus(VALIDITY).truncatedTo(ChronoUnit.SECONDS);
        return new Link(links.to(new Invitation(followUpId, outcomeId, expiresAt)), expiresAt);
    }

    /** The {@code expiresAt} is business time. */
    public record Link(URI url, Instant expiresAt) {}
}
