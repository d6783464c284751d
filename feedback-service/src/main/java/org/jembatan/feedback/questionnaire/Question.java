package org.jembatan.feedback.questionnaire;

/**
 * One question.
 *
 * @param questionId its short name within the questionnaire; stays when the wording is mended
 * @param level of evaluation, after D. L. Kirkpatrick, "Techniques for Evaluating Training Programs" (Journal of the
 *     American Society of Training Directors, 1959-1960): 1 reaction, 2 learning, 3 behaviour, 4 results
 * @param required whether a response without an answer to it is refused
 */
public record Question(String questionId, Wording wording, int level, QuestionKind kind, boolean required) {

    public Question {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException(questionId + " has no level from 1 to 4");
        }
    }

    /** The question in the languages in which it is put. */
    public record Wording(String english, String indonesian) {}
}
