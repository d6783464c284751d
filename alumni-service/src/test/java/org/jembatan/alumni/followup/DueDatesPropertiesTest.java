package org.jembatan.alumni.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.followup.Reminder.State;

/** Whatever day an edition ends on, and whatever days anybody looks on. */
class DueDatesPropertiesTest {

    @Property
    void aFollowUpIsDueOnTheSameDayOfTheMonthOrAtItsEnd(@ForAll("days") LocalDate lastDay) {
        for (Stage stage : Stage.values()) {
            LocalDate due = stage.dueAfter(lastDay);
            YearMonth month = YearMonth.from(lastDay).plusMonths(stage.months());
            assertThat(YearMonth.from(due)).isEqualTo(month);
            assertThat(due.getDayOfMonth()).isEqualTo(Math.min(lastDay.getDayOfMonth(), month.lengthOfMonth()));
        }
    }

    @Property
    void noReminderIsTakenTwiceOrBeforeItsDayAndAtMostOneOnADay(
            @ForAll("days") LocalDate lastDay,
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 60) Integer> steps) {
        FollowUp followUp = FollowUp.of(Alumni.from("NP").planId(), lastDay).getFirst();
        LocalDate today = followUp.dueOn().minusDays(30);
        List<Reminder.Kind> taken = new ArrayList<>();
        for (int step : steps) {
            today = today.plusDays(step);
            Optional<Reminder> reminder = followUp.takeReminder(today);
            if (reminder.isPresent()) {
                assertThat(reminder.get().on()).isBeforeOrEqualTo(today);
                taken.add(reminder.get().kind());
            }
            LocalDate day = today;
            assertThat(followUp.reminders())
                    .filteredOn(planned -> !planned.on().isAfter(day))
                    .extracting(Reminder::state)
                    .doesNotContain(State.PENDING);
        }
        assertThat(taken).doesNotHaveDuplicates().isSorted();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 60 * 366)
                .map(days -> LocalDate.of(2000, 1, 1).plusDays(days));
    }
}
