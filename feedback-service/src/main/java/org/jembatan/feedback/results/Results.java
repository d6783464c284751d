package org.jembatan.feedback.results;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.questionnaire.Question;
import org.jembatan.feedback.questionnaire.QuestionKind;
import org.jembatan.feedback.questionnaire.Questionnaire;

/**
 * What a survey came to, for each {@link Slice} in the order of their declaration.
 *
 * <p>Small groups are left out by complementary suppression (see for instance A. Hundepool and others, "Statistical
 * Disclosure Control", Wiley 2012, chapter 4): a group of fewer than {@value #SMALLEST_GROUP} is not shown, and neither is
 * another one from which, with the total, it could be computed. The parts by mode add up to the total, so they are shown
 * together or not at all.
 */
public record Results(List<SliceResult> slices) {

    /** Of fewer answers than this nothing is shown. */
    public static final int SMALLEST_GROUP = 5;

    public Results {
        slices = List.copyOf(slices);
    }

    /** Everything, small groups too: for forms that promise no anonymity. */
    public static Results complete(
            Questionnaire questionnaire, Map<ParticipationMode, Integer> invited, List<Response> responses) {
        return new Results(Stream.of(Slice.values())
                .map(slice -> slice(slice, questionnaire, invited, responses))
                .toList());
    }

    private static SliceResult slice(
            Slice slice,
            Questionnaire questionnaire,
            Map<ParticipationMode, Integer> invited,
            List<Response> responses) {
        List<Response> own = responses.stream()
                .filter(response -> slice.holds(response.mode()))
                .toList();
        int asked = invited.entrySet().stream()
                .filter(entry -> slice.holds(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return new SliceResult(
                slice,
                new Turnout(asked, own.size()),
                questionnaire.questions().stream()
                        .filter(question -> slice == Slice.OVERALL || question.kind() != QuestionKind.TEXT)
                        .map((Question question) -> QuestionResult.of(question, own))
                        .toList());
    }

    /** What is left of this when small groups, and what would give them away, are taken out. */
    public Results withoutSmallGroups() {
        boolean partsAreLarge = Slice.parts().stream().allMatch(part -> of(part).responses() >= SMALLEST_GROUP);
        return new Results(slices.stream()
                .map(result -> {
                    boolean shown =
                            result.slice() == Slice.OVERALL ? result.responses() >= SMALLEST_GROUP : partsAreLarge;
                    return shown ? withoutSmallGroups(result) : SliceResult.suppressed(result.slice());
                })
                .toList());
    }

    private SliceResult withoutSmallGroups(SliceResult result) {
        return new SliceResult(
                result.slice(),
                result.turnout(),
                result.questions().stream()
                        .map(question -> mayShow(result.slice(), question) ? question : question.suppress())
                        .toList());
    }

    private boolean mayShow(Slice slice, QuestionResult question) {
        return slice == Slice.OVERALL
                ? question.n() >= SMALLEST_GROUP
                : Slice.parts().stream().allMatch(part -> of(part).answersTo(question.questionId()) >= SMALLEST_GROUP);
    }

    public SliceResult of(Slice slice) {
        return slices.stream()
                .filter(result -> result.slice() == slice)
                .findFirst()
                .orElseThrow();
    }
}
