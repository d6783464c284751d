package org.jembatan.feedback.survey;

import org.jembatan.chassis.domain.RuleViolation;

/** There is no such survey, or it is not open yet. */
public final class UnknownSurvey extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownSurvey() {
        super(Kind.NOT_FOUND, "There is no such survey.");
    }
}
