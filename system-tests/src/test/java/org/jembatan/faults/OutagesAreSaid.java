package org.jembatan.faults;

import java.util.List;

/**
 * While a store or broker is away, who asks is answered: it is done, it is refused, or they are to come back later, and in
 * how many seconds.
 */
final class OutagesAreSaid implements Check {

    private final List<Struck> outages;

    OutagesAreSaid(List<Struck> outages) {
        this.outages = List.copyOf(outages);
    }

    @Override
    public String promise() {
        return "while something is away, answers are 2xx, 4xx, or 503 and 504 with Retry-After";
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        evidence.journal().outcomes().stream()
                .flatMap(outcome -> outcome.attempts().stream())
                .filter(attempt -> outages.stream()
                        .anyMatch(outage -> outage.from().compareTo(attempt.sent()) <= 0
                                && attempt.answered().compareTo(outage.to()) <= 0))
                .forEach(attempt -> findings.require(
                        this,
                        !(attempt.answer() instanceof Answer.Unknown(String reason))
                                || (reason.matches("50[34] .*") && !reason.endsWith("without Retry-After")),
                        attempt.toString(),
                        ""));
    }
}
