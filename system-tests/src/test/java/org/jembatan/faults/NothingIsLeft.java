package org.jembatan.faults;

import java.util.List;
import java.util.Map;

/** Every message is delivered and applied, every work is finished, and nothing had to be parked. */
final class NothingIsLeft implements Check {

    @Override
    public String promise() {
        return "nothing waits and nothing is parked";
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        findings.compare(this, "messages in outboxes", List.of(), evidence.waitingMessages(), "");
        findings.compare(this, "fan-outs", List.of(), evidence.pendingWork(), "");
        findings.compare(this, "parked records", List.of(), evidence.parkedRecords(), "");
        findings.compare(this, "records not applied yet", Map.of(), evidence.lag(), "");
    }
}
