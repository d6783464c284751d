package org.jembatan.feedback.questionnaire;

import org.jembatan.feedback.SurveyKind;

/** The questionnaires with which surveys are prepared from now on. */
public interface Questionnaires {

    Questionnaire of(SurveyKind kind);
}
