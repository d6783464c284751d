package org.jembatan.feedback.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.questionnaire.Question;
import org.jembatan.feedback.questionnaire.QuestionKind;
import org.jembatan.feedback.results.Distribution;
import org.jembatan.feedback.results.LevelResult;
import org.jembatan.feedback.results.QuestionResult;
import org.jembatan.feedback.results.Results;
import org.jembatan.feedback.results.Slice;
import org.jembatan.feedback.results.SliceResult;
import org.jembatan.feedback.results.Turnout;
import org.jembatan.feedback.survey.Survey;
import org.jembatan.feedback.survey.SurveyId;

/** What a survey came to, as far as it may be shown; while an anonymous one is open, counts only. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResultsView(
        SurveyId surveyId,
        SurveyKind kind,
        String subjectId,
        Survey.Status status,
        int invited,
        int responses,
        int responsePercent,
        @Nullable List<SliceView> slices) {

    static ResultsView of(Survey survey) {
        Turnout turnout = survey.turnout();
        Optional<Results> results = survey.results();
        List<Question> questions = survey.questionnaire().questions();
        return new ResultsView(
                survey.id(),
                survey.kind(),
                survey.subjectId(),
                survey.status(),
                turnout.invited(),
                turnout.responses(),
                turnout.percent(),
                results.map(shown -> shown.slices().stream()
                                .map(slice -> SliceView.of(slice, questions))
                                .toList())
                        .orElse(null));
    }

    /** Of a suppressed slice nothing but its name. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SliceView(
            String slice,
            boolean suppressed,
            @Nullable Integer invited,
            @Nullable Integer responses,
            @Nullable Integer responsePercent,
            @Nullable List<LevelView> levels,
            @Nullable List<QuestionView> questions) {

        static SliceView of(SliceResult result, List<Question> questions) {
            Turnout turnout = result.turnout();
            if (turnout == null) {
                return new SliceView(nameOf(result.slice()), true, null, null, null, null, null);
            }
            return new SliceView(
                    nameOf(result.slice()),
                    false,
                    turnout.invited(),
                    turnout.responses(),
                    turnout.percent(),
                    LevelResult.of(questions, result).stream()
                            .map(LevelView::of)
                            .toList(),
                    result.questions().stream()
                            .map(question -> QuestionView.of(question, named(question.questionId(), questions)))
                            .toList());
        }

        private static String nameOf(Slice slice) {
            return slice == Slice.OVERALL ? slice.name() : "MODE/" + slice.name();
        }

        private static Question named(String questionId, List<Question> questions) {
            return questions.stream()
                    .filter(question -> question.questionId().equals(questionId))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** {@code n} counts ratings, of all the questions of the level. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LevelView(
            int level,
            @Nullable Integer n,
            @Nullable Double mean,
            @Nullable Map<Integer, Integer> distribution,
            @Nullable Long nps) {

        static LevelView of(LevelResult result) {
            Distribution ratings = result.ratings();
            Distribution recommendations = result.recommendations();
            return new LevelView(
                    result.level(),
                    ratings == null ? null : ratings.n(),
                    ratings == null ? null : meanOf(ratings),
                    ratings == null ? null : countsOf(ratings),
                    recommendations == null ? null : npsOf(recommendations));
        }
    }

    /** A suppressed question shows what it asks, and nothing of what was answered. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionView(
            String questionId,
            int level,
            QuestionKind kind,
            boolean suppressed,
            @Nullable Integer n,
            @Nullable Double mean,
            @Nullable Map<Integer, Integer> distribution,
            @Nullable Long nps,
            @Nullable List<String> texts) {

        static QuestionView of(QuestionResult result, Question question) {
            Distribution distribution = result.distribution();
            return new QuestionView(
                    question.questionId(),
                    question.level(),
                    question.kind(),
                    result.suppressed(),
                    result.suppressed() ? null : result.n(),
                    distribution == null ? null : meanOf(distribution),
                    distribution == null ? null : countsOf(distribution),
                    distribution == null || question.kind() != QuestionKind.NPS ? null : npsOf(distribution),
                    result.texts());
        }
    }

    /** A form with names shows what there is, which may be nothing yet. */
    private static @Nullable Double meanOf(Distribution distribution) {
        return distribution.n() == 0 ? null : Double.valueOf(distribution.mean());
    }

    private static @Nullable Long npsOf(Distribution distribution) {
        return distribution.n() == 0 ? null : Long.valueOf(distribution.netPromoterScore());
    }

    /** How often each number was answered, the lowest number first. */
    private static Map<Integer, Integer> countsOf(Distribution distribution) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < distribution.counts().size(); i++) {
            counts.put(distribution.kind().lowest() + i, distribution.counts().get(i));
        }
        return counts;
    }
}
