package org.jembatan.alumni.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.Answer;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.Outcome.Confirmation;
import org.jembatan.alumni.followup.Outcome.Confirmer;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.followup.UnknownOutcome;

/** The supervisor who stands behind an alumnus, and who may ask them. */
class EndorserConfirmsTest {

    private final ActionPlansInMemory plans = new ActionPlansInMemory();
    private final EndorserLinksInMemory links = new EndorserLinksInMemory();
    private Instant now = Instant.parse("2026-10-31T02:00:00.123Z");
    private final Participation who = Alumni.from("NP");
    private final ActionPlan plan = plans.followed(who, 10);
    private final FollowUpId followUp = plan.followUps().getFirst().id();
    private final InviteEndorser invite = new InviteEndorser(plans, links, () -> now);
    private final ConfirmByLink byLink = new ConfirmByLink(plans, links, () -> now);
    private final Outcome reported = Outcome.reported(
            new OutcomeId(Alumni.anId()), OutcomeKind.JOBS, BigDecimal.TEN, "people", "Hired them", null);

    @BeforeEach
    void answer() {
        plan.answer(followUp, () -> new Answer(now, List.of(), List.of(reported)), Alumni.newCommand());
        plan.takeRaisedEvents();
    }

    @Test
    void vouchesForTheOutcomeAndIsNotNamed() {
        assertThat(byLink.lookUp(token()).outcome()).isEqualTo(reported);

        Outcome confirmed = byLink.confirm(token()).outcome();

        assertThat(confirmed.confirmation()).isEqualTo(Confirmation.byEndorser(now));
        assertThat(confirmed.status()).isEqualTo(Outcome.Status.CONFIRMED);
        assertThat(plan.raisedEvents())
                .containsExactly(PlanEvent.OutcomeConfirmed.of(who, reported, Confirmer.ENDORSER));
    }

    @Test
    void vouchesOnceAndAfterNobodyElse() {
        byLink.confirm(token());
        byLink.confirm(token());
        assertThat(plan.takeRaisedEvents()).hasSize(1);
        int saves = plans.saves();

        new ConfirmOutcome(plans, () -> now)
                .handle(new ConfirmOutcome.Command(followUp, reported.id(), new Actor.FocalPoint("NP"), "nepal"));

        assertThat(plans.saves()).isEqualTo(saves);
        assertThat(plan.followUp(followUp).outcome(reported.id()).confirmation())
                .isEqualTo(Confirmation.byEndorser(now));
    }

    @Test
    void isAskedByTheFocalPointOfTheCountry() {
        assertThatThrownBy(() -> invite.handle(followUp, reported.id(), new Actor.FocalPoint("AF")))
                .isInstanceOf(PlanOfAnotherCountry.class);
    }

    @Test
    void isAskedAboutWhatWasReportedOnly() {
        OutcomeId other = new OutcomeId(Alumni.anId());
        assertThatThrownBy(() -> invite.handle(followUp, other, new Actor.FocalPoint("NP")))
                .isInstanceOf(UnknownOutcome.class);
        FollowUpId next = plan.followUps().getLast().id();
        assertThatThrownBy(() -> invite.handle(next, reported.id(), new Actor.FocalPoint("NP")))
                .isInstanceOf(UnknownOutcome.class);
        assertThatThrownBy(() -> byLink.confirm("x")).isInstanceOf(UnknownLink.class);
    }

    @Test
    void hasThirtyDays() {
        InviteEndorser.Link link = invite.handle(followUp, reported.id(), new Actor.FocalPoint("NP"));
        assertThat(link.expiresAt()).isEqualTo("2026-11-30T02:00:00Z");
        String token = token(link.url());

        now = Instant.parse("2026-11-30T01:59:59Z");
        assertThat(byLink.lookUp(token).outcome()).isEqualTo(reported);
        now = Instant.parse("2026-11-30T02:00:00Z");
        assertThatThrownBy(() -> byLink.lookUp(token)).isInstanceOf(LinkHasExpired.class);
        assertThatThrownBy(() -> byLink.confirm(token)).isInstanceOf(LinkHasExpired.class);
        assertThat(plan.followUp(followUp).outcome(reported.id())).isEqualTo(reported);
    }

    private String token() {
        return token(invite.handle(followUp, reported.id(), new Actor.FocalPoint("NP"))
                .url());
    }

    private static String token(URI url) {
        return url.getPath().substring(url.getPath().lastIndexOf('/') + 1);
    }
}
