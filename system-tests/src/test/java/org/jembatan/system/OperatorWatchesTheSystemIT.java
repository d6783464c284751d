package org.jembatan.system;

import java.time.Duration;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;

/** An operator sees that a service is gone and that it is back, while somebody looks and while nobody asks it for anything. */
@ExtendWith({WholeSystem.class, InTheBrowser.class})
@Order(2)
class OperatorWatchesTheSystemIT {

    private static final String ALL_IS_WELL = "Everything works. Nothing needs you.";

    /** What other stories have stopped is back by then, and a few looks have been taken, five seconds apart. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Visitors visitors;
    private final RunningSystem system;

    OperatorWatchesTheSystemIT(Visitors visitors, RunningSystem system) {
        this.visitors = visitors;
        this.system = system;
    }

    @Test
    void aServiceIsGoneAndComesBack() {
        try (Visitor operator = visitors.atADesk()) {
            operator.opens("/system").signsIn("operator@jembatan.example").sees("System");
            operator.readsWithin(SOON, ALL_IS_WELL).looksAt("system");
            operator.presses("Pause").reads("Paused: what you see does not change.");

            system.stop("feedback-service");
            try {
                operator.reads(ALL_IS_WELL).presses("Go on");
                operator.readsWithin(SOON, "One thing needs you").reads("Does not answer");
                operator.reads("Feedback, " + system.uri("feedback-service")).looksAt("system-in-trouble");
            } finally {
                system.start("feedback-service");
            }
            operator.readsWithin(SOON, ALL_IS_WELL);
        }
    }
}
