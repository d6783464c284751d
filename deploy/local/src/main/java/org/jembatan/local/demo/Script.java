package org.jembatan.local.demo;

import java.util.Arrays;
import java.util.List;

/**
 * What an invented participant does, all of it assumed: nobody has told us. It depends on the number alone, so that every
 * play is the same and the sums are known beforehand.
 *
 * @param number among the candidates of the edition, from 1
 */
record Script(int number) {

    private static final List<Work> WORKS = List.of(
            new Work("People trained in keeping accounts", "people", "4.4", "KNOWLEDGE_PASSED_ON"),
            new Work("Enterprises advised", "enterprises", "9.3", "ENTERPRISES_ADVISED"),
            new Work("Enterprises with a loan or a line of credit", "enterprises", "9.3", "FINANCE_REACHED"),
            new Work("Enterprises that have adopted a new process", "enterprises", "9.b", "TECHNOLOGY_ADOPTED"));

    /** What participants do at home; by what it is measured, and what kind of outcome they report. */
    record Work(String indicator, String unit, String sdgTarget, String outcomeKind) {}

    /** When alumni are asked: so many months after the edition. */
    enum Stage {
        M3(3),
        M6(6),
        M12(12);

        private final int months;

        Stage(int months) {
            this.months = months;
        }

        int months() {
            return months;
        }

        private int quarters() {
            return months / 3;
        }
    }

    /** Every seventh misses one session, which leaves them above the required share. */
    boolean attends(int session, int sessions) {
        return number % 7 != 0 || session != number / 7 % sessions;
    }

    /** From 3 to 5. */
    int rating(int question) {
        return 3 + (number + question) % 3;
    }

    /** From 7 to 10. */
    int recommendation() {
        return 7 + number % 4;
    }

    Work work() {
        return WORKS.get(number % WORKS.size());
    }

    int baseline() {
        return number % 3;
    }

    int target() {
        return 20 + number % 5;
    }

    /** Two of three improve their plan when they are home. */
    boolean revises() {
        return number % 3 != 0;
    }

    /** Fewer as time goes by: four of five, two of three, every second. */
    boolean reports(Stage stage) {
        return switch (stage) {
            case M3 -> number % 5 != 0;
            case M6 -> number % 3 != 0;
            case M12 -> number % 2 != 0;
        };
    }

    /** Whether nothing of all this is left out. */
    boolean doesEverything() {
        return Course.attendancesOf(this) == Course.SESSIONS
                && revises()
                && Arrays.stream(Stage.values()).allMatch(this::reports)
                && isConfirmed(Stage.M3);
    }

    /** How far the indicator has come by then. */
    int actual(Stage stage) {
        return baseline() + stage.quarters() * (2 + number % 4);
    }

    /** What is new since the last report. */
    int quantity(Stage stage) {
        return 4 + (number + stage.quarters()) % 6;
    }

    /** The focal point has looked at two of three. */
    boolean isConfirmed(Stage stage) {
        return (number + stage.quarters()) % 3 != 0;
    }
}
