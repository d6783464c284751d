package org.jembatan.feedback.survey;

import org.jembatan.chassis.domain.UseCase;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;
import org.jembatan.feedback.questionnaire.Questionnaires;

/** Finds a survey, or begins it with the questionnaire of its kind: whichever event of whatever source comes first. */
@UseCase
class PrepareSurvey {

    private final Surveys surveys;
    private final Questionnaires questionnaires;

    PrepareSurvey(Surveys surveys, Questionnaires questionnaires) {
        this.surveys = surveys;
        this.questionnaires = questionnaires;
    }

    Survey aboutEdition(ProgrammeId programmeId) {
        return about(SurveyKind.EDITION, programmeId, programmeId.value());
    }

    Survey about(SurveyKind kind, ProgrammeId programmeId, String subjectId) {
        return surveys.findById(SurveyId.of(kind, programmeId, subjectId))
                .orElseGet(() -> new Survey(kind, programmeId, subjectId, questionnaires.of(kind)));
    }
}
