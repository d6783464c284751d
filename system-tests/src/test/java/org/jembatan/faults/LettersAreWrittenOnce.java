package org.jembatan.faults;

import java.util.List;
import java.util.Set;

/** Who is offered a place, and who takes it, is written to once. A letter bears the id of the event that it tells of. */
final class LettersAreWrittenOnce implements Check {

    private static final Set<String> TOLD_BY_LETTER =
            Set.of("intake.place-offered.v1", "intake.participant-enrolled.v1");

    @Override
    public String promise() {
        return "people are written to once";
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        Set<String> editions = evidence.editionIds();
        List<String> letters = evidence.letters().stream()
                .map(letter -> letter.path("id").asString())
                .toList();
        evidence.history()
                .firsts()
                .filter(told -> TOLD_BY_LETTER.contains(told.type()) && editions.contains(told.field("programmeId")))
                .forEach(told -> findings.compare(
                        this,
                        "letters about " + told,
                        1L,
                        letters.stream().filter(told.id()::equals).count(),
                        told.field("applicationId")));
    }
}
