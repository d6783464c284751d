package org.jembatan.feedback.survey;

import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;

/** What is told of a survey. That somebody has answered is not among it: the moment alone could tell who. */
public sealed interface SurveyEvent {

    /** From now on those who are invited may answer. */
    record Opened(SurveyId surveyId, ProgrammeId programmeId, SurveyKind kind, String subjectId)
            implements SurveyEvent {}

    /** The survey is closed, and what may be shown of its results can be read. */
    record ResultsPublished(
            SurveyId surveyId, ProgrammeId programmeId, SurveyKind kind, String subjectId, int invited, int responses)
            implements SurveyEvent {}
}
