package org.jembatan.alumni.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.IdeaId;
import org.jembatan.alumni.Objection;
import org.jembatan.alumni.Participation;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.chassis.domain.Stale;

class ActionPlanTest {

    private static final Instant NOW = Instant.parse("2026-07-20T02:00:00Z");
    private static final Precondition ANY = Precondition.none();

    private final Participation who = Alumni.from("NP");
    private final ActionPlan plan = ActionPlan.open(who);

    @Test
    void aPlanIsKnownByEditionAndPersonWhoeverOpensIt() {
        assertThat(plan.id()).isEqualTo(new Participation(who.programmeId(), who.personId(), "XX").planId());
        assertThat(plan.id().value()).isNotEqualTo(who.graduateId().value());
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void aDraftThatNobodyCouldFollowUpIsRefusedFieldByField() {
        assertThat(missing()).containsExactly("/objective", "/owner", "/milestones", "/indicators");

        plan.write(
                new Draft(
                        " ",
                        "Office",
                        List.of(new Draft.Milestone("First", null)),
                        List.of(
                                new Draft.Indicator("Loans", "loans", "9.3", null, BigDecimal.TEN, null),
                                new Draft.Indicator("Loans", null, "18.1", BigDecimal.ZERO, null, null))),
                ANY);
        assertThat(missing())
                .containsExactly(
                        "/objective",
                        "/milestones/0/dueOn",
                        "/indicators/0/baseline",
                        "/indicators/1/unit",
                        "/indicators/1/sdgTarget",
                        "/indicators/1/target",
                        "/indicators/1/name");
        assertThat(plan.versions()).isEmpty();
        assertThat(plan.raisedEvents()).isEmpty();
    }

    @Test
    void eachSubmissionIsAVersionThatNoLaterDraftChanges() {
        plan.write(Alumni.draft(10), ANY);
        assertThat(submit(Alumni.newCommand()).number()).isEqualTo(1);
        plan.write(Alumni.draft(20), ANY);
        assertThat(plan.version(1).content().indicators().getFirst().target()).isEqualByComparingTo("10");
        assertThat(submit(Alumni.newCommand()).number()).isEqualTo(2);

        assertThat(plan.raisedEvents()).containsExactly(PlanEvent.Submitted.of(who, 1), PlanEvent.Submitted.of(who, 2));
        assertThat(plan.version(1).content()).isNotEqualTo(plan.version(2).content());
        assertThatThrownBy(() -> plan.version(3)).isInstanceOf(UnknownVersion.class);
    }

    @Test
    void aRepeatedSubmissionIsAnsweredAndNotDoneAgain() {
        plan.write(Alumni.draft(10), ANY);
        CommandKey command = Alumni.newCommand();
        PlanVersion first = submit(command);

        Change<PlanVersion> again = plan.submit(command, Precondition.oneOf(Set.of(77L)), NOW);
        assertThat(again).isEqualTo(Change.none(first));
        assertThat(plan.raisedEvents()).hasSize(1);
        assertThatThrownBy(() -> submit(Alumni.misusing(command))).isInstanceOf(IdempotencyKeyReused.class);
        assertThatThrownBy(() -> submit(Alumni.newCommand())).isInstanceOf(NothingToSubmit.class);
    }

    @Test
    void whoReadAnotherVersionWritesNothing() {
        Precondition stale = Precondition.oneOf(Set.of(7L));
        assertThatThrownBy(() -> plan.write(Alumni.draft(1), stale)).isInstanceOf(Stale.class);
        assertThat(plan.draft()).isEqualTo(Draft.EMPTY);
    }

    @Test
    void anIdeaIsNotedOnceHoweverOftenItIsSent() {
        CommandKey command = Alumni.newCommand();
        Idea idea = new Idea(new IdeaId(Alumni.anId()), "Guarantee fund", null, NOW);
        assertThat(plan.note(idea, command)).isTrue();
        assertThat(plan.note(idea, command)).isFalse();
        assertThat(plan.ideas()).containsExactly(idea);
    }

    @Test
    void theFocalPointSignsTheLastVersionOnce() {
        assertThatThrownBy(() -> plan.cosign("nepal", ANY, NOW)).isInstanceOf(PlanIsNotSubmitted.class);
        plan.write(Alumni.draft(10), ANY);
        submit(Alumni.newCommand());

        assertThat(plan.cosign("nepal", ANY, NOW)).isTrue();
        assertThat(plan.cosign("nepal", ANY, NOW)).isFalse();
        plan.write(Alumni.draft(20), ANY);
        submit(Alumni.newCommand());
        assertThat(plan.cosign("nepal", ANY, NOW)).isTrue();
        assertThat(plan.cosignatures()).extracting(Cosignature::version).containsExactly(1, 2);
    }

    @Test
    void anEndedEnrolmentTakesThePlanBackAndANewOneReturnsIt() {
        plan.write(Alumni.draft(10), ANY);
        plan.enrolmentCancelled();
        assertThat(plan.status()).isEqualTo(PlanStatus.WITHDRAWN);
        for (RuleViolationAttempt attempt : attempts()) {
            assertThatThrownBy(attempt::run).isInstanceOf(PlanIsWithdrawn.class);
        }

        plan.enrolled();
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.draft()).isEqualTo(Alumni.draft(10));
    }

    @Test
    void aGraduatesPlanStaysWhateverComesOfTheEnrolmentAndInWhateverOrder() {
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        plan.enrolmentCancelled();
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.followUps())
                .extracting(followUp -> followUp.dueOn().toString())
                .containsExactly("2026-10-31", "2027-01-31", "2027-07-31");

        plan.scheduleFollowUps(LocalDate.parse("2030-01-01"), Alumni.JAKARTA);
        assertThat(plan.followUps()).hasSize(3);
    }

    @Test
    void aRepeatedEventChangesNothing() {
        EventOrigin enrolment =
                EventOrigin.of("intake-events", who.programmeId().value(), 3);
        assertThat(plan.applyOnce(enrolment, plan::enrolled)).isTrue();
        assertThat(plan.applyOnce(enrolment, plan::enrolmentCancelled)).isFalse();
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void theDiffNamesWhatWasAddedRemovedAndChanged() {
        PlanContent from = Completion.of(Alumni.draft(10));
        PlanContent.Milestone second = new PlanContent.Milestone("Second loan", LocalDate.parse("2027-01-01"));
        PlanContent to = new PlanContent(
                "Loans for potters",
                from.owner(),
                List.of(second),
                Completion.of(Alumni.draft(20)).indicators());

        PlanDiff diff = PlanDiff.between(from, to);
        assertThat(diff.objective()).isEqualTo(new PlanDiff.Changed<>("Loans for weavers", "Loans for potters"));
        assertThat(diff.owner()).isNull();
        assertThat(diff.milestones()).isEqualTo(new PlanDiff.Changes<>(List.of(second), from.milestones(), List.of()));
        assertThat(diff.indicators().changed())
                .containsExactly(new PlanDiff.Changed<>(
                        from.indicators().getFirst(), to.indicators().getFirst()));
        assertThat(diff.indicators().added()).isEmpty();
    }

    private interface RuleViolationAttempt {

        void run() throws RuleViolation;
    }

    private List<RuleViolationAttempt> attempts() {
        return Arrays.asList(
                () -> plan.write(Alumni.draft(1), ANY),
                () -> submit(Alumni.newCommand()),
                () -> plan.cosign("nepal", ANY, NOW),
                () -> plan.note(new Idea(new IdeaId(Alumni.anId()), "x", null, NOW), Alumni.newCommand()));
    }

    private PlanVersion submit(CommandKey command) {
        return plan.submit(command, ANY, NOW).outcome();
    }

    /** The fields that stand in the way of a submission. */
    private List<String> missing() {
        return assertThatThrownBy(() -> submit(Alumni.newCommand()))
                .asInstanceOf(InstanceOfAssertFactories.type(IncompletePlan.class))
                .actual()
                .facts()
                .values()
                .stream()
                .flatMap(errors -> ((List<?>) errors).stream())
                .map(error -> ((Objection) error).pointer())
                .toList();
    }
}
