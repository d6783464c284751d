package org.jembatan.feedback.survey;

import java.util.List;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.questionnaire.Answer;

/** Somebody who is invited answers, once. */
@UseCase
public class AnswerSurvey {

    /** The {@code key} is kept only by forms that promise no anonymity. */
    public record Command(CommandKey key, SurveyId surveyId, PersonId personId, List<Answer> answers) {}

    private final Surveys surveys;
    private final BusinessClock clock;

    AnswerSurvey(Surveys surveys, BusinessClock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    public void handle(Command command) {
        Retry.onConflict(() -> {
            Survey survey = surveys.get(command.surveyId());
            boolean changed = survey.answer(command.personId(), command.answers(), command.key(), clock.now());
            return changed ? surveys.save(survey) : survey;
        });
    }
}
