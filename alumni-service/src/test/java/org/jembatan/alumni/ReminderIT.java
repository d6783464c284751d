package org.jembatan.alumni;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.alumni.plan.SendReminders;
import org.jembatan.chassis.test.TestTopic.Told;

/** Reminders as the days pass, however many look at once. */
@RunningService
class ReminderIT {

    private static final int SWEEPS = 8;

    @Autowired
    Counterparts counterparts;

    @Autowired
    SendReminders reminders;

    @Test
    void manySweepsAtOnceSendEachReminderOnce() throws Exception {
        LocalDate lastDay = counterparts.today();
        List<Participation> people = List.of(Alumni.from("NP"), Alumni.from("LA"), Alumni.from("AF"));
        people.forEach(who -> counterparts.followed(who, lastDay));
        LocalDate due = lastDay.plusMonths(3);

        counterparts.letItBe(due.minusDays(14));
        sweepAtOnce();
        counterparts.letItBe(due);
        sweepAtOnce();

        for (Participation who : people) {
            assertThat(templates(who, 2)).containsExactly("follow-up-reminder", "follow-up-due");
            assertThat(Counterparts.PLANS.awaitEvents(who.planId().value(), 2))
                    .extracting(Told::type)
                    .containsExactly("plan.submitted.v1", "follow-up.due.v1");
        }
    }

    @Test
    void afterAJumpOnlyTheLatestReminderOfEachFollowUpIsSent() {
        LocalDate lastDay = counterparts.today();
        Participation who = Alumni.from("NP");
        counterparts.followed(who, lastDay);
        counterparts.letItBe(lastDay.plusMonths(6).plusDays(20));

        assertThat(Counterparts.NOTICES.awaitEvents(who.planId().value(), 2))
                .extracting(told -> JsonPath.<String>read(told.body(), "$.parameters.followUp"))
                .containsExactly("M3", "M6");
        assertThat(templates(who, 2)).containsOnly("follow-up-overdue");
        assertThat(counterparts
                        .get(Counterparts.path(who), counterparts.officer())
                        .at("$.followUps[0].reminders[*].state"))
                .isEqualTo("[\"SKIPPED\",\"SKIPPED\",\"SENT\"]");
    }

    private static List<String> templates(Participation who, int count) {
        return Counterparts.NOTICES.awaitEvents(who.planId().value(), count).stream()
                .map(told -> JsonPath.<String>read(told.body(), "$.template"))
                .toList();
    }

    /** As several instances of the service would, beside the sweep that runs all the time. */
    private void sweepAtOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(SWEEPS);
        try (var instances = Executors.newFixedThreadPool(SWEEPS)) {
            List<Future<Boolean>> sweeps = new ArrayList<>();
            for (int i = 0; i < SWEEPS; i++) {
                Callable<Boolean> sweep = () -> {
                    together.await();
                    return reminders.sendSome();
                };
                sweeps.add(instances.submit(sweep));
            }
            for (Future<Boolean> sweep : sweeps) {
                sweep.get();
            }
        }
    }
}
