package org.jembatan.alumni.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.Answer;
import org.jembatan.alumni.followup.Stage;

/** What is told as the days come: in the zone of the edition, and once. */
class SendRemindersTest {

    private final ActionPlansInMemory plans = new ActionPlansInMemory();
    private final Participation who = Alumni.from("NP");
    private final ActionPlan plan = plans.opened(who);
    private Instant now = Instant.parse("2026-08-01T00:00:00Z");
    private final SendReminders reminders = new SendReminders(plans, new FollowUpLinksInMemory(), () -> now);

    @Test
    void aReminderIsDueWhenItsDayBeginsWhereTheEditionWas() {
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        assertThat(toldAt("2026-10-16T16:59:59Z")).isEmpty();
        assertThat(toldAt("2026-10-16T17:00:00Z")).containsExactly("follow-up-reminder M3 2026-10-31");
        assertThat(toldAt("2026-10-16T17:00:01Z")).isEmpty();
    }

    @Test
    void onTheDayItselfOthersHearThatItIsDue() {
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        toldAt("2026-10-20T00:00:00Z");
        now = Instant.parse("2026-10-31T00:00:00Z");
        reminders.sendSome();
        assertThat(plan.takeRaisedEvents())
                .satisfiesExactly(
                        due -> assertThat(due)
                                .isEqualTo(new PlanEvent.FollowUpDue(
                                        who.planId(),
                                        who.programmeId(),
                                        who.personId(),
                                        "NP",
                                        Stage.M3,
                                        LocalDate.parse("2026-10-31"))),
                        notice -> assertThat(notice).isInstanceOf(PlanEvent.NoticeDue.class));
    }

    @Test
    void afterAJumpOverAYearEachFollowUpIsRemindedOfOnceAndEachFallsDue() {
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        now = Instant.parse("2027-08-01T00:00:00Z");
        assertThat(reminders.sendSome()).isTrue();
        List<PlanEvent> told = plan.takeRaisedEvents();
        assertThat(told.stream().filter(PlanEvent.FollowUpDue.class::isInstance))
                .hasSize(3);
        assertThat(noticesIn(told))
                .containsExactly(
                        "follow-up-overdue M3 2026-10-31",
                        "follow-up-overdue M6 2027-01-31",
                        "follow-up-due M12 2027-07-31");
        assertThat(reminders.sendSome()).isFalse();
    }

    @Test
    void aConclusionThatComesLateRemindsOnceToo() {
        now = Instant.parse("2026-12-24T00:00:00Z");
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        reminders.sendSome();
        assertThat(noticesIn(plan.takeRaisedEvents())).containsExactly("follow-up-overdue M3 2026-10-31");
    }

    @Test
    void whoHasAnsweredIsNotRemindedOfThatOne() {
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        plan.answer(plan.followUps().getFirst().id(), () -> new Answer(now, List.of(), List.of()), Alumni.newCommand());
        plan.takeRaisedEvents();
        assertThat(toldAt("2027-01-02T00:00:00Z")).isEmpty();
        assertThat(toldAt("2027-01-20T00:00:00Z")).containsExactly("follow-up-reminder M6 2027-01-31");
    }

    @Test
    void eachNoticeHasTheLinkToItsFollowUp() {
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        now = Instant.parse("2026-10-20T00:00:00Z");
        reminders.sendSome();

        assertThat(plan.takeRaisedEvents())
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.type(PlanEvent.NoticeDue.class))
                .extracting(notice -> notice.parameters().link().toString())
                .asString()
                .contains(plan.followUps().getFirst().id().value() + "/form?token=")
                .endsWith("expiresAt=2026-12-30T17:00:00Z");
    }

    @Test
    void aPlanWithNothingToTellIsNotWritten() {
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        int before = plans.saves();
        assertThat(reminders.sendSome()).isFalse();
        assertThat(plans.saves()).isEqualTo(before);
    }

    @Test
    void aPlanThatCannotBeSavedKeepsNoOtherWaiting() {
        ActionPlansInMemory jammed = new ActionPlansInMemory();
        jammed.followed(who, 10);
        jammed.followed(Alumni.from("NP"), 10);
        List<ActionPlan> sorted = jammed.all();
        jammed.jam(sorted.getFirst().id());
        now = Instant.parse("2026-10-20T00:00:00Z");

        assertThatThrownBy(() -> new SendReminders(jammed, new FollowUpLinksInMemory(), () -> now).sendSome())
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(noticesIn(sorted.getLast().raisedEvents())).hasSize(1);
    }

    private List<String> toldAt(String instant) {
        now = Instant.parse(instant);
        reminders.sendSome();
        return noticesIn(plan.takeRaisedEvents());
    }

    private static List<String> noticesIn(List<PlanEvent> events) {
        return events.stream()
                .filter(PlanEvent.NoticeDue.class::isInstance)
                .map(PlanEvent.NoticeDue.class::cast)
                .map(notice -> notice.template() + " " + notice.parameters().followUp() + " "
                        + notice.parameters().dueOn())
                .toList();
    }
}
