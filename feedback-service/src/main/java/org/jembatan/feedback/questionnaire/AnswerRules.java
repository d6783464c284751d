package org.jembatan.feedback.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jembatan.feedback.questionnaire.UnacceptableAnswers.Objection;

/** What answers have to fulfil. Looks at all of them before it refuses, so that all can be mended. */
final class AnswerRules {

    private final List<Objection> objections = new ArrayList<>();

    private AnswerRules() {}

    /** Fails with {@link UnacceptableAnswers} when there is anything to object to. */
    static void check(Questionnaire questionnaire, List<Answer> answers) {
        Map<String, Question> questions =
                questionnaire.questions().stream().collect(Collectors.toMap(Question::questionId, Function.identity()));
        AnswerRules rules = new AnswerRules();
        Set<String> answered = new HashSet<>();
        for (int i = 0; i < answers.size(); i++) {
            rules.check(questions, answers.get(i), "/answers/" + i, answered);
        }
        questionnaire.questions().stream()
                .filter(question -> question.required() && !answered.contains(question.questionId()))
                .forEach(question -> rules.object("/answers", "must hold an answer to " + question.questionId()));
        if (!rules.objections.isEmpty()) {
            throw new UnacceptableAnswers(rules.objections);
        }
    }

    private void check(Map<String, Question> questions, Answer answer, String at, Set<String> answered) {
        Question question = questions.get(answer.questionId());
        if (question == null) {
            object(at + "/questionId", "must be a question of this survey");
        } else if (!answered.add(answer.questionId())) {
            object(at + "/questionId", "must not be answered twice");
        } else if (question.kind() == QuestionKind.TEXT) {
            checkText(answer, at);
        } else {
            checkRating(question.kind(), answer, at);
        }
    }

    private void checkText(Answer answer, String at) {
        if (answer.rating() != null) {
            object(at + "/rating", "must be left out: this question asks for text");
        }
        if (answer.text() == null || answer.text().isBlank()) {
            object(at + "/text", "must hold some text");
        }
    }

    private void checkRating(QuestionKind kind, Answer answer, String at) {
        if (answer.text() != null) {
            object(at + "/text", "must be left out: this question asks for a rating");
        }
        Integer rating = answer.rating();
        if (rating == null || rating < kind.lowest() || rating > kind.highest()) {
            object(at + "/rating", "must be a whole number from %d to %d".formatted(kind.lowest(), kind.highest()));
        }
    }

    private void object(String pointer, String message) {
        objections.add(new Objection(pointer, message));
    }
}
