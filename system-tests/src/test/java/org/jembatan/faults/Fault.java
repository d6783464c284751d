package org.jembatan.faults;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Something bad that happens to programs. */
sealed interface Fault {

    /** How many more definite answers there have been before it happens. */
    int afterAnswers();

    /** As {@code kill -9} does, all at once; the launcher starts them again. */
    record Kill(int afterAnswers, List<String> programs) implements Fault {

        public Kill {
            programs = List.copyOf(programs);
        }

        @Override
        public String toString() {
            return "kill -9 " + String.join(" and ", programs);
        }
    }

    /** As {@code kill -STOP} does, and {@code kill -CONT} after a while. */
    record Freeze(int afterAnswers, String program, Duration lasting) implements Fault {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "freeze %s for %.1f s", program, lasting.toMillis() / 1000.0);
        }
    }

    /** It is stopped, and started again after a while. */
    record Absence(int afterAnswers, String program, Duration lasting) implements Fault {

        @Override
        public String toString() {
            return "stop %s for %d s".formatted(program, lasting.toSeconds());
        }
    }

    /**
     * It ends itself at a point in its code.
     *
     * @param times how often it has to come there
     */
    record Crash(int afterAnswers, CrashPoint.Visit visit, int times) implements Fault {

        @Override
        public String toString() {
            return "halt of %s, time %d".formatted(visit, times);
        }
    }
}
