package org.jembatan.alumni.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.followup.FollowUp;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.graduation.GraduationsInMemory;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.ActionPlansInMemory;
import org.jembatan.alumni.plan.AnswerFollowUp;
import org.jembatan.alumni.plan.ConfirmOutcome;
import org.jembatan.chassis.domain.BusinessClock;

/** How far an edition's people have come: it ended on 31 July 2026 in Jakarta, so the first follow-up is due on 31 October. */
class ReadProgressTest {

    private final ActionPlansInMemory plans = new ActionPlansInMemory();
    private final GraduationsInMemory graduations = new GraduationsInMemory();
    private final ProgrammeId programme = new ProgrammeId(Alumni.anId());
    private Instant now = Instant.parse("2026-08-01T02:00:00Z");
    private final BusinessClock clock = () -> now;
    private final ReadProgress readProgress = new ReadProgress(plans, graduations, clock);

    @Test
    void countsWhatIsThereAndLeavesOutWhatIsWithdrawnOrOfAnotherEdition() {
        assertThat(progress()).isEqualTo(new Progress(0, 0, 0, 0, 0, 0, 0));

        graduations.concluded(from("NP"), 80);
        graduations.concluded(from("NP"), 79);
        graduations.concluded(Alumni.from("NP"), 80);
        plans.opened(from("NP"));
        plans.followed(from("AF"), 10);
        plans.withdrawn(from("NP"));
        plans.followed(Alumni.from("NP"), 10);
        assertThat(progress()).isEqualTo(new Progress(1, 2, 1, 0, 0, 0, 0));
    }

    @Test
    void aFollowUpIsDueFromItsDayOnInTheZoneOfTheEditionOrOnceItIsAnswered() {
        ActionPlan early = plans.followed(from("NP"), 10);
        plans.followed(from("AF"), 10);
        answer(early, 0, OutcomeKind.JOBS);
        assertThat(progress()).isEqualTo(new Progress(0, 2, 2, 1, 1, 1, 0));

        Instant dayInJakarta = Instant.parse("2026-10-30T17:00:00Z");
        now = dayInJakarta.minusMillis(1);
        assertThat(progress().followUpsDue()).isEqualTo(1);
        now = dayInJakarta;
        assertThat(progress().followUpsDue()).isEqualTo(2);
        now = Instant.parse("2027-12-01T02:00:00Z");
        assertThat(progress()).isEqualTo(new Progress(0, 2, 2, 6, 1, 1, 0));
    }

    @Test
    void anOutcomeThatIsConfirmedIsNotSelfReportedAnyMore() {
        ActionPlan plan = plans.followed(from("NP"), 10);
        FollowUp first = answer(plan, 0, OutcomeKind.JOBS, OutcomeKind.KNOWLEDGE_PASSED_ON);
        answer(plan, 1, OutcomeKind.JOBS);
        assertThat(progress()).isEqualTo(new Progress(0, 1, 1, 2, 2, 3, 0));

        var outcome = first.answer().orElseThrow().outcomes().getLast();
        new ConfirmOutcome(plans, clock)
                .handle(new ConfirmOutcome.Command(first.id(), outcome.id(), new Actor.FocalPoint("NP"), "account"));
        assertThat(progress()).isEqualTo(new Progress(0, 1, 1, 2, 2, 2, 1));
    }

    private Participation from(String country) {
        return new Participation(programme, Alumni.from(country).personId(), country);
    }

    private FollowUp answer(ActionPlan plan, int followUp, OutcomeKind... kinds) {
        FollowUp asked = plan.followUps().get(followUp);
        List<AnswerFollowUp.Result> results = Stream.of(kinds)
                .map(kind -> new AnswerFollowUp.Result(kind, BigDecimal.TEN, "people", "So it was", null))
                .toList();
        new AnswerFollowUp(plans, clock)
                .handle(new AnswerFollowUp.Command(
                        Alumni.newCommand(),
                        asked.id(),
                        new Actor.Participant(plan.participation().personId()),
                        List.of(),
                        results));
        return asked;
    }

    private Progress progress() {
        return readProgress.of(programme);
    }
}
