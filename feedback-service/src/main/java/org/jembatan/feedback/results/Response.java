package org.jembatan.feedback.results;

import java.util.List;

import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.questionnaire.Answer;

/** What somebody answered. There is no field here, and must be none, that says who, or when. */
public record Response(ParticipationMode mode, List<Answer> answers) {

    public Response {
        answers = List.copyOf(answers);
    }
}
