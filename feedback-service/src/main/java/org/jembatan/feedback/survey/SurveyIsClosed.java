package org.jembatan.feedback.survey;

import org.jembatan.chassis.domain.RuleViolation;

/** The survey is closed, or its closing date has come. */
public final class SurveyIsClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    SurveyIsClosed() {
        super(Kind.CONFLICT, "This survey takes no answers any more.");
    }
}
