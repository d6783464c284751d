package org.jembatan.faults;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jembatan.faults.Journal.Outcome;

/** Who sends a command again with its key gets the answer that was given, and one in the end. */
final class SameAnswerAgain implements Check {

    @Override
    public String promise() {
        return "a repeated command is answered as it was";
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        for (Outcome outcome : evidence.journal().outcomes()) {
            String id = outcome.applicationId();
            findings.require(
                    this,
                    outcome.isAccepted() || outcome.isRefused(),
                    outcome.command() + " has no definite answer",
                    id);
            Set<String> answers = outcome.answers(Answer.Accepted.class)
                    .map(answer -> answer.body().path("id").asString("")
                            + answer.body().path("candidacy").asString("")
                            + answer.body().path("applicationId").asString(""))
                    .collect(Collectors.toSet());
            findings.require(
                    this, answers.size() < 2, outcome.command() + " was accepted in several ways: " + answers, id);
            findings.require(
                    this,
                    !isRefusedAfterItWasAccepted(outcome.attempts()),
                    outcome.command() + " was accepted, and refused when it was sent again",
                    id);
        }
    }

    /** Copies that were under way at the same time may have come in either order. */
    private static boolean isRefusedAfterItWasAccepted(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.answer() instanceof Answer.Refused)
                .anyMatch(refused -> attempts.stream()
                        .filter(attempt -> attempt.answer() instanceof Answer.Accepted)
                        .anyMatch(accepted -> accepted.answered().compareTo(refused.sent()) < 0));
    }
}
