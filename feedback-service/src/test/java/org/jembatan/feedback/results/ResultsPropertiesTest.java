package org.jembatan.feedback.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.feedback.results.Results.SMALLEST_GROUP;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.questionnaire.Answer;
import org.jembatan.feedback.questionnaire.Question;
import org.jembatan.feedback.questionnaire.QuestionKind;
import org.jembatan.feedback.questionnaire.Questionnaire;

/** Whatever is answered by however many: what an attentive reader can compute from what is published. */
class ResultsPropertiesTest {

    private static final Questionnaire QUESTIONNAIRE = Surveying.questionnaire(true);

    @Property
    void noSumOrDifferenceOfPublishedSlicesIsAboutASmallGroup(@ForAll("responses") List<Response> responses) {
        Results published = publish(responses);
        for (Question question : QUESTIONNAIRE.questions()) {
            Set<Slice> shown = slices(published, slice -> answers(slice, question));
            assertThat(groupsOf(shown))
                    .allSatisfy(group -> assertThat(responses.stream()
                                    .filter(response -> group.contains(response.mode()))
                                    .filter(response -> answers(response, question))
                                    .count())
                            .as("%s by %s, from %s", question.questionId(), group, shown)
                            .isGreaterThanOrEqualTo(SMALLEST_GROUP));
        }
        Set<Slice> shown = slices(published, slice -> slice.suppressed() ? 0 : 1);
        assertThat(groupsOf(shown))
                .allSatisfy(group -> assertThat(responses.stream()
                                .filter(response -> group.contains(response.mode()))
                                .count())
                        .as("responses of %s, from %s", group, shown)
                        .isGreaterThanOrEqualTo(SMALLEST_GROUP));
    }

    /** Otherwise a rule that hides everything would do. */
    @Property
    void whatIsLargeEnoughIsShown(@ForAll("responses") List<Response> responses) {
        Results complete = Results.complete(QUESTIONNAIRE, invited(responses), responses);
        Results published = complete.withoutSmallGroups();
        for (Question question : QUESTIONNAIRE.questions()) {
            boolean allPartsLarge =
                    Slice.parts().stream().allMatch(part -> answers(complete.of(part), question) >= SMALLEST_GROUP);
            for (SliceResult slice : complete.slices()) {
                boolean large = answers(slice, question) >= SMALLEST_GROUP;
                if (large && (slice.slice() == Slice.OVERALL || allPartsLarge)) {
                    assertThat(answers(published.of(slice.slice()), question)).isEqualTo(answers(slice, question));
                }
            }
        }
    }

    /** A level is a sum of questions that stand beside it, so it adds nothing to what they tell. */
    @Property
    void aLevelIsTheSumOfTheQuestionsThatAreShown(@ForAll("responses") List<Response> responses) {
        for (SliceResult slice : publish(responses).slices()) {
            for (LevelResult level : LevelResult.of(QUESTIONNAIRE.questions(), slice)) {
                int shown = QUESTIONNAIRE.questions().stream()
                        .filter(question -> question.level() == level.level())
                        .filter(question -> question.kind() == QuestionKind.RATING)
                        .mapToInt(question -> answers(slice, question))
                        .sum();
                assertThat(level.ratings() == null ? 0 : level.ratings().n()).isEqualTo(shown);
            }
        }
    }

    /** What is published depends on what was answered, and on nothing like the order in which it came. */
    @Property
    void theOrderOfResponsesLeavesNoTrace(@ForAll("responses") List<Response> responses) {
        List<Response> reversed = new ArrayList<>(responses).reversed();
        assertThat(publish(reversed)).isEqualTo(publish(responses));
    }

    private static Results publish(List<Response> responses) {
        return Results.complete(QUESTIONNAIRE, invited(responses), responses).withoutSmallGroups();
    }

    private static Map<ParticipationMode, Integer> invited(List<Response> responses) {
        return responses.stream().collect(Collectors.groupingBy(Response::mode, Collectors.summingInt(_ -> 1)));
    }

    private static Set<Slice> slices(Results published, ToIntFunction<SliceResult> shows) {
        return published.slices().stream()
                .filter(slice -> shows.applyAsInt(slice) > 0)
                .map(SliceResult::slice)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Slice.class)));
    }

    private static int answers(SliceResult slice, Question question) {
        return slice.answersTo(question.questionId());
    }

    private static boolean answers(Response response, Question question) {
        return response.answers().stream()
                .anyMatch(answer -> answer.questionId().equals(question.questionId()));
    }

    /** All groups that can be had by adding groups that share nobody, and by taking one from another that holds it. */
    private static Set<Set<ParticipationMode>> groupsOf(Set<Slice> slices) {
        Set<Set<ParticipationMode>> known = new HashSet<>();
        Deque<Set<ParticipationMode>> news = new ArrayDeque<>(
                slices.stream().map(ResultsPropertiesTest::members).toList());
        while (!news.isEmpty()) {
            Set<ParticipationMode> group = news.pop();
            if (group.isEmpty() || !known.add(group)) {
                continue;
            }
            for (Set<ParticipationMode> other : List.copyOf(known)) {
                Stream.of(minus(group, other), minus(other, group), plus(group, other))
                        .forEach(news::push);
            }
        }
        return known;
    }

    private static Set<ParticipationMode> members(Slice slice) {
        return Stream.of(ParticipationMode.values()).filter(slice::holds).collect(Collectors.toSet());
    }

    private static Set<ParticipationMode> minus(Set<ParticipationMode> all, Set<ParticipationMode> part) {
        return all.containsAll(part)
                ? all.stream().filter(mode -> !part.contains(mode)).collect(Collectors.toSet())
                : Set.of();
    }

    private static Set<ParticipationMode> plus(Set<ParticipationMode> one, Set<ParticipationMode> other) {
        return one.stream().anyMatch(other::contains)
                ? Set.of()
                : Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Response>> responses() {
        Arbitrary<List<Answer>> answers = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 10).injectNull(0.5),
                        Arbitraries.integers().between(1, 5).injectNull(0.5),
                        Arbitraries.of("a", "b", "c").injectNull(0.5))
                .as((whole, recommend, learned, comment) -> Stream.of(
                                new Answer("whole", whole, null),
                                new Answer("recommend", recommend, null),
                                new Answer("learned", learned, null),
                                new Answer("comment", null, comment))
                        .filter(answer -> answer.rating() != null || answer.text() != null)
                        .toList());
        return Combinators.combine(Arbitraries.of(ParticipationMode.class), answers)
                .as(Response::new)
                .list()
                .ofMaxSize(24);
    }
}
