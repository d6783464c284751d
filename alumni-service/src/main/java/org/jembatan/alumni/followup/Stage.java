package org.jembatan.alumni.followup;

import java.time.LocalDate;

/** How long after an edition its alumni are asked what came of it. */
public enum Stage {
    M3(3),
    M6(6),
    M12(12);

    private final int months;

    Stage(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    /**
     * The day on which the answer is due. Each stage counts from the edition's last day, not from the stage before: a
     * month that is too short for the day moves only its own date to its end.
     */
    LocalDate dueAfter(LocalDate lastDay) {
        return lastDay.plusMonths(months);
    }
}
