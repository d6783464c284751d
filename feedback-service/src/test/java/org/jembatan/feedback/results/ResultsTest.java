package org.jembatan.feedback.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.feedback.ParticipationMode.ONLINE;
import static org.jembatan.feedback.ParticipationMode.ONSITE;
import static org.jembatan.feedback.Surveying.COMMENT;
import static org.jembatan.feedback.Surveying.WHOLE;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.questionnaire.QuestionKind;
import org.jembatan.feedback.questionnaire.Questionnaire;

class ResultsTest {

    private static final Questionnaire QUESTIONNAIRE = Surveying.questionnaire(true);

    private static Results published(int onsite, int online) {
        return Results.complete(QUESTIONNAIRE, Map.of(ONSITE, 20, ONLINE, 20), responses(onsite, online))
                .withoutSmallGroups();
    }

    private static List<Response> responses(int onsite, int online) {
        return Stream.concat(
                        Collections.nCopies(onsite, response(ONSITE)).stream(),
                        Collections.nCopies(online, response(ONLINE)).stream())
                .toList();
    }

    private static Response response(ParticipationMode mode) {
        return new Response(mode, Surveying.answers(4, 9, "More time"));
    }

    @ParameterizedTest
    @CsvSource({
        " 0,  0, false, false",
        " 4,  0, false, false",
        " 2,  2, false, false",
        " 5,  0, true,  false",
        " 4,  4, true,  false",
        " 5,  4, true,  false",
        " 4, 20, true,  false",
        "20,  1, true,  false",
        " 5,  5, true,  true",
    })
    void showsAGroupOnlyIfNeitherItNorTheRestIsSmall(int onsite, int online, boolean overall, boolean parts) {
        Results results = published(onsite, online);
        assertThat(results.of(Slice.OVERALL).suppressed()).isEqualTo(!overall);
        assertThat(results.of(Slice.ONSITE).suppressed()).isEqualTo(!parts);
        assertThat(results.of(Slice.ONLINE).suppressed()).isEqualTo(!parts);
    }

    @Test
    void aSuppressedSliceHoldsNothing() {
        assertThat(published(3, 1).slices())
                .allSatisfy(slice -> assertThat(slice.questions()).isEmpty());
    }

    @Test
    void aQuestionThatFewAnsweredIsLeftOutOfASliceThatIsShown() {
        List<Response> responses = Stream.concat(
                        responses(6, 6).stream(), Stream.of(new Response(ONSITE, Surveying.rated(2))))
                .toList();
        Results results = Results.complete(QUESTIONNAIRE, Map.of(ONSITE, 7, ONLINE, 6), responses)
                .withoutSmallGroups();

        assertThat(results.of(Slice.ONSITE).answersTo(WHOLE.questionId())).isEqualTo(7);
        assertThat(results.of(Slice.OVERALL).questions())
                .filteredOn(QuestionResult::suppressed)
                .extracting(QuestionResult::questionId)
                .containsExactly("learned");
    }

    @Test
    void textsAreSortedAndNotToldApartByMode() {
        List<Response> responses = Stream.of("c", "a", "e", "b", "d")
                .flatMap(text ->
                        Stream.of(ONSITE, ONLINE).map(mode -> new Response(mode, Surveying.answers(3, 5, text + mode))))
                .toList();
        Results results = Results.complete(QUESTIONNAIRE, Map.of(ONSITE, 5, ONLINE, 5), responses)
                .withoutSmallGroups();

        assertThat(results.of(Slice.OVERALL).questions().getLast().texts())
                .isSorted()
                .hasSize(10);
        assertThat(Slice.parts())
                .allSatisfy(part -> assertThat(results.of(part).questions())
                        .extracting(QuestionResult::questionId)
                        .doesNotContain(COMMENT.questionId()));
    }

    @Test
    void meansAndScoresAreWhatTheirDefinitionsSay() {
        Distribution ratings = Distribution.of(QuestionKind.RATING, List.of(1, 5, 5));
        assertThat(ratings.counts()).containsExactly(1, 0, 0, 0, 2);
        assertThat(ratings.mean()).isEqualTo(3.67);

        // Two promoters, one passive, three detractors: 33.3 less 50 per cent.
        Distribution recommendations = Distribution.of(QuestionKind.NPS, List.of(10, 9, 8, 6, 3, 0));
        assertThat(recommendations.netPromoterScore()).isEqualTo(-17);
        assertThat(Distribution.of(QuestionKind.NPS, List.of(9, 10)).netPromoterScore())
                .isEqualTo(100);
        assertThat(Distribution.of(QuestionKind.NPS, List.of(7, 8)).netPromoterScore())
                .isZero();
    }

    @Test
    void aLevelTakesItsQuestionsTogether() {
        List<LevelResult> levels =
                LevelResult.of(QUESTIONNAIRE.questions(), published(6, 6).of(Slice.OVERALL));
        assertThat(levels).singleElement().satisfies(level -> {
            assertThat(level.level()).isEqualTo(1);
            assertThat(Objects.requireNonNull(level.ratings()).n()).isEqualTo(12);
            assertThat(Objects.requireNonNull(level.recommendations()).netPromoterScore())
                    .isEqualTo(100);
        });
    }

    @Test
    void theResponseRateIsRoundedDown() {
        assertThat(new Turnout(3, 2).percent()).isEqualTo(66);
        assertThat(new Turnout(0, 0).percent()).isZero();
    }
}
