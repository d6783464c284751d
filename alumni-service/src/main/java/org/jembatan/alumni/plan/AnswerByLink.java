package org.jembatan.alumni.plan;

import java.util.List;
import java.util.UUID;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.UseCase;

/** The alumnus, who followed the link in a message and needs no account, looks at what is asked and answers. */
@UseCase
public class AnswerByLink {

    public record Command(
            FollowUpId followUpId,
            String token,
            List<AnswerFollowUp.Progress> actuals,
            List<AnswerFollowUp.Result> outcomes) {}

    private final ActionPlans plans;
    private final FollowUpLinks links;
    private final AnswerFollowUp answerFollowUp;
    private final BusinessClock clock;

    public AnswerByLink(ActionPlans plans, FollowUpLinks links, AnswerFollowUp answerFollowUp, BusinessClock clock) {
        this.plans = plans;
        this.links = links;
        this.answerFollowUp = answerFollowUp;
        this.clock = clock;
    }

    /**
     * The plan to which the follow-up belongs. How long the link is good is read from the follow-up and not from the
     * link, so that an extension gives more time to those who have the link already.
     *
     * @throws UnknownLink when the token is not that follow-up's
     * @throws LinkHasExpired when it came too late
     */
    public ActionPlan lookUp(FollowUpId followUpId, String token) {
        if (!links.read(token).equals(followUpId)) {
            throw new UnknownLink();
        }
        ActionPlan plan = plans.findByFollowUpsId(followUpId).orElseThrow(UnknownLink::new);
        LinkHasExpired.refuse(plan.linkExpiresAt(plan.followUp(followUpId)), clock.now());
        return plan;
    }

    /**
     * Answers for the alumnus to whom the link was written.
     *
     * @throws org.jembatan.alumni.followup.FollowUpAlreadyAnswered also when the same is sent twice
     */
    public ActionPlan handle(Command command) {
        ActionPlan plan = lookUp(command.followUpId(), command.token());
        return answerFollowUp.handle(new AnswerFollowUp.Command(
                onlyOnce(command.followUpId()),
                command.followUpId(),
                new Actor.Participant(plan.participation().personId()),
                command.actuals(),
                command.outcomes()));
    }

    /** A form has no key by which a repeat could be known, and needs none: a follow-up takes one answer. */
    private static CommandKey onlyOnce(FollowUpId followUpId) {
        return new CommandKey("link." + followUpId.value(), UUID.randomUUID().toString(), "form");
    }
}
