package org.jembatan.feedback.survey;

import java.util.Collection;

import org.jembatan.feedback.results.Turnout;

/**
 * Some surveys in numbers, and nothing of what was answered: of an open survey, too, only counts may be known.
 *
 * @param invited a person counts once for each survey that asks them
 * @param responses to all surveys together
 */
public record SurveyTally(int surveys, int open, int closed, int invited, int responses) {

    /** Counts those of which there is anything to be seen. */
    public static SurveyTally of(Collection<Survey> surveys) {
        int open = 0;
        int closed = 0;
        int invited = 0;
        int responses = 0;
        for (Survey survey : surveys) {
            if (survey.isVisible()) {
                Turnout turnout = survey.turnout();
                open += survey.status() == Survey.Status.OPEN ? 1 : 0;
                closed += survey.status() == Survey.Status.CLOSED ? 1 : 0;
                invited += turnout.invited();
                responses += turnout.responses();
            }
        }
        return new SurveyTally(open + closed, open, closed, invited, responses);
    }
}
