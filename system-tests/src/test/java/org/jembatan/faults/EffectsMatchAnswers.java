package org.jembatan.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jembatan.faults.Command.Kind;
import org.jembatan.faults.Journal.Outcome;

/**
 * Of each application exactly that is told which its commands were answered: what was accepted once, what was refused not
 * at all, and nothing that nobody asked for.
 */
final class EffectsMatchAnswers implements Check {

    @Override
    public String promise() {
        return "accepted is effective once, refused never, and nothing is without a command";
    }

    /** How often something may have been told. */
    private record Times(int least, int most) {

        static final Times NEVER = new Times(0, 0);

        static Times once(boolean told) {
            return told ? new Times(1, 1) : NEVER;
        }

        static Times atMostOnce(boolean allowed) {
            return allowed ? new Times(0, 1) : NEVER;
        }
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        Map<String, List<Outcome>> asked = evidence.outcomesByApplication();
        Map<String, Map<String, Integer>> told = evidence.history().countsByApplication(evidence.editionIds());
        Set<String> applications = new HashSet<>(asked.keySet());
        applications.addAll(told.keySet());
        for (String id : applications) {
            Map<String, Integer> counts = told.getOrDefault(id, Map.of());
            Map<String, Times> expected = expected(asked.getOrDefault(id, List.of()), counts);
            Set<String> types = new HashSet<>(expected.keySet());
            types.addAll(counts.keySet());
            for (String type : types) {
                int count = counts.getOrDefault(type, 0);
                Times times = expected.getOrDefault(type, Times.NEVER);
                findings.require(
                        this,
                        times.least() <= count && count <= times.most(),
                        "%s was told %d times of %s, where its commands were answered for %d to %d"
                                .formatted(type, count, id, times.least(), times.most()),
                        id);
            }
        }
    }

    private static Map<String, Times> expected(List<Outcome> outcomes, Map<String, Integer> told) {
        boolean offered = selectedAs(outcomes, "OFFERED");
        boolean waitlisted = selectedAs(outcomes, "WAITLISTED");
        boolean enrolled = accepted(outcomes, kind -> kind == Kind.CONFIRM);
        boolean withdrawn = accepted(outcomes, kind -> kind == Kind.WITHDRAW);
        boolean wasOffered = told.getOrDefault("intake.place-offered.v1", 0) > 0;
        Map<String, Times> expected = new TreeMap<>();
        expected.put("application.nominated.v1", Times.once(accepted(outcomes, kind -> kind == Kind.NOMINATE)));
        expected.put("application.endorsed.v1", Times.once(accepted(outcomes, kind -> kind == Kind.ENDORSE)));
        expected.put("application.withdrawn.v1", Times.once(withdrawn));
        // Whoever waits is offered a place when one becomes free.
        expected.put("intake.place-offered.v1", offered ? Times.once(true) : Times.atMostOnce(waitlisted));
        expected.put("intake.candidate-waitlisted.v1", Times.once(waitlisted));
        expected.put("intake.participant-enrolled.v1", Times.once(enrolled));
        // Where it changes the mode of somebody whom the intake does not know yet, or to what it is, nobody is told.
        expected.put("intake.mode-changed.v1", Times.atMostOnce(accepted(outcomes, kind -> kind == Kind.CHANGE_MODE)));
        expected.put("intake.enrolment-cancelled.v1", Times.once(withdrawn && enrolled));
        expected.put("intake.offer-withdrawn.v1", Times.once(withdrawn && wasOffered && !enrolled));
        return expected;
    }

    private static boolean accepted(List<Outcome> outcomes, Predicate<Kind> kind) {
        return outcomes.stream().anyMatch(outcome -> kind.test(outcome.command().kind()) && outcome.isAccepted());
    }

    private static boolean selectedAs(List<Outcome> outcomes, String state) {
        return outcomes.stream()
                .filter(outcome -> outcome.command().kind().isSelection())
                .flatMap(outcome -> outcome.accepted().stream())
                .anyMatch(answer -> answer.body().path("candidacy").asString("").equals(state));
    }
}
