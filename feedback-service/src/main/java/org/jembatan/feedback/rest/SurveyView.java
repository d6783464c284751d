package org.jembatan.feedback.rest;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.jembatan.feedback.Actor;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.questionnaire.Question;
import org.jembatan.feedback.questionnaire.QuestionKind;
import org.jembatan.feedback.survey.Survey;
import org.jembatan.feedback.survey.SurveyId;

/**
 * A survey as it is shown. It has no {@code ETag}: its version rises with each answer, and nobody needs to know when.
 *
 * @param answered whether the participant who reads this has answered; nobody else is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SurveyView(
        SurveyId id,
        ProgrammeId programmeId,
        SurveyKind kind,
        String subjectId,
        boolean anonymous,
        Survey.Status status,
        @Nullable LocalDate closesOn,
        List<QuestionView> questions,
        int invited,
        int responses,
        @Nullable Boolean answered) {

    static SurveyView of(Survey survey, Actor reader) {
        var turnout = survey.turnout();
        return new SurveyView(
                survey.id(),
                survey.programmeId(),
                survey.kind(),
                survey.subjectId(),
                survey.isAnonymous(),
                survey.status(),
                survey.closesOn(),
                survey.questionnaire().questions().stream()
                        .map(QuestionView::of)
                        .toList(),
                turnout.invited(),
                turnout.responses(),
                reader instanceof Actor.Participant(var personId) ? survey.hasAnswered(personId) : null);
    }

    record QuestionView(String id, WordingView text, int level, QuestionKind kind, boolean required) {

        static QuestionView of(Question question) {
            return new QuestionView(
                    question.questionId(),
                    new WordingView(
                            question.wording().english(), question.wording().indonesian()),
                    question.level(),
                    question.kind(),
                    question.required());
        }
    }

    /** By the codes of the languages, ISO 639-1. */
    record WordingView(String en, String id) {}
}
