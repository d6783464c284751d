package org.jembatan.alumni.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.FollowUpAlreadyAnswered;

/** What the holder of a link may do, and until when. */
class AnswerByLinkTest {

    private final ActionPlansInMemory plans = new ActionPlansInMemory();
    private final FollowUpLinksInMemory links = new FollowUpLinksInMemory();
    private Instant now = Instant.parse("2026-10-31T02:00:00Z");
    private final Participation who = Alumni.from("NP");
    private final ActionPlan plan = plans.followed(who, 10);
    private final FollowUpId followUp = plan.followUps().getFirst().id();
    private final AnswerByLink byLink = new AnswerByLink(plans, links, new AnswerFollowUp(plans, () -> now), () -> now);

    @Test
    void answersForWhomItWasWrittenTo() {
        plan.takeRaisedEvents();
        byLink.handle(reporting(followUp, links.tokenFor(followUp)));

        assertThat(plan.followUp(followUp).answer().orElseThrow().actuals())
                .containsExactly(new Actual("Loans", "loans", BigDecimal.valueOf(5)));
        assertThat(plan.raisedEvents()).containsExactly(PlanEvent.FollowUpAnswered.of(who, plan.followUp(followUp)));
    }

    @Test
    void answersOnce() {
        byLink.handle(reporting(followUp, links.tokenFor(followUp)));
        int saves = plans.saves();

        assertThatThrownBy(() -> byLink.handle(reporting(followUp, links.tokenFor(followUp))))
                .isInstanceOf(FollowUpAlreadyAnswered.class);
        assertThat(plans.saves()).isEqualTo(saves);
    }

    @Test
    void opensNoOtherFollowUp() {
        FollowUpId next = plan.followUps().get(1).id();

        assertThatThrownBy(() -> byLink.lookUp(next, links.tokenFor(followUp))).isInstanceOf(UnknownLink.class);
        assertThatThrownBy(() -> byLink.handle(reporting(next, links.tokenFor(followUp))))
                .isInstanceOf(UnknownLink.class);
        assertThatThrownBy(() -> byLink.lookUp(followUp, "x")).isInstanceOf(UnknownLink.class);
        FollowUpId gone = new FollowUpId(Alumni.anId());
        assertThatThrownBy(() -> byLink.lookUp(gone, links.tokenFor(gone))).isInstanceOf(UnknownLink.class);
    }

    @Test
    void isGoodUntilTheEndOfItsLastDayWhereTheEditionWas() {
        String token = links.tokenFor(followUp);
        now = Instant.parse("2026-12-30T16:59:59Z");
        assertThat(byLink.lookUp(followUp, token)).isEqualTo(plan);

        now = Instant.parse("2026-12-30T17:00:00Z");
        assertThatThrownBy(() -> byLink.lookUp(followUp, token))
                .isInstanceOfSatisfying(
                        LinkHasExpired.class, late -> assertThat(late.facts()).containsEntry("expiredAt", now));
        assertThatThrownBy(() -> byLink.handle(reporting(followUp, token))).isInstanceOf(LinkHasExpired.class);
        assertThat(plan.followUp(followUp).answer()).isEmpty();
    }

    @Test
    void anExtensionGivesMoreTimeToALinkThatWasSentBefore() {
        String token = links.tokenFor(followUp);
        now = Instant.parse("2027-01-05T00:00:00Z");
        assertThatThrownBy(() -> byLink.lookUp(followUp, token)).isInstanceOf(LinkHasExpired.class);

        plan.extend(followUp, LocalDate.parse("2027-01-31"), "Floods", Alumni.newCommand(), now);

        assertThat(byLink.lookUp(followUp, token)).isEqualTo(plan);
    }

    private static AnswerByLink.Command reporting(FollowUpId followUp, String token) {
        return new AnswerByLink.Command(
                followUp, token, List.of(new AnswerFollowUp.Progress("Loans", BigDecimal.valueOf(5))), List.of());
    }
}
