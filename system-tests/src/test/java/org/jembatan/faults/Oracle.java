package org.jembatan.faults;

import java.util.List;

/** Judges by what can be seen from outside whether every promise was kept. */
final class Oracle {

    private static final List<Check> CHECKS = List.of(
            new NothingIsLeft(),
            new OrderHolds(),
            new QuotasHold(),
            new EffectsMatchAnswers(),
            new SameAnswerAgain(),
            new ServicesAgree(),
            new LettersAreWrittenOnce(),
            new FreePlacesAreOffered());

    private Oracle() {}

    static Findings judge(Evidence evidence) {
        Findings findings = new Findings();
        CHECKS.forEach(check -> check.examine(evidence, findings));
        return findings;
    }
}
