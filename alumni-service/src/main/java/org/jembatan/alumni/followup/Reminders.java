package org.jembatan.alumni.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jembatan.alumni.followup.Reminder.Kind;
import org.jembatan.alumni.followup.Reminder.State;

/** The reminders of one follow-up, in the order of their days. Nothing but a save of the plan makes one sent. */
final class Reminders {

    private List<Reminder> all = new ArrayList<>();

    /** Plans all three around the day on which the answer is due; those planned before it stay as they are. */
    void plan(LocalDate dueOn) {
        Stream.of(Kind.values()).map(kind -> kind.about(dueOn)).forEach(all::add);
    }

    /** Takes the latest of those that are due; a clock that jumped over several has only that one sent. */
    Optional<Reminder> takeLatestDue(LocalDate today) {
        Optional<Reminder> latest =
                all.stream().filter(reminder -> reminder.isDue(today)).max(Comparator.comparing(Reminder::on));
        latest.ifPresent(sent -> all.replaceAll(reminder -> {
            if (!reminder.isDue(today)) {
                return reminder;
            }
            return reminder.become(reminder.equals(sent) ? State.SENT : State.SKIPPED);
        }));
        return latest;
    }

    /** There is nothing left to remind of on or before that day. */
    void skipUntil(LocalDate day) {
        all.replaceAll(reminder -> reminder.isDue(day) ? reminder.become(State.SKIPPED) : reminder);
    }

    void skipAll() {
        skipUntil(LocalDate.MAX);
    }

    Optional<LocalDate> next() {
        return all.stream().filter(Reminder::isPending).map(Reminder::on).min(Comparator.naturalOrder());
    }

    List<Reminder> all() {
        return List.copyOf(all);
    }
}
