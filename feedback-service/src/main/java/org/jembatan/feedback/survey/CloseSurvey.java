package org.jembatan.feedback.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.data.domain.Limit;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EachOnItsOwn;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** Ends a survey: because an officer says so, or because its closing date has come. Doing it twice is doing it once. */
@UseCase
public class CloseSurvey {

    private static final int AT_ONCE = 50;

    private final Surveys surveys;
    private final BusinessClock clock;

    CloseSurvey(Surveys surveys, BusinessClock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    public Survey close(SurveyId id) {
        return Retry.onConflict(() -> {
            Survey survey = surveys.get(id);
            return survey.close() ? surveys.save(survey) : survey;
        });
    }

    /**
     * Closes a few of those that are due, whatever befalls one of them. Of several instances that do it at once, one wins each survey's save; the
     * others find it closed.
     *
     * @return whether there may be more of them
     */
    public boolean closeSomeThatAreDue() {
        Instant now = clock.now();
        LocalDate latestOnEarth = LocalDate.ofInstant(now, ZoneOffset.MAX);
        List<Survey> due = surveys
                .findByStatusAndTermClosesOnLessThanEqualOrderByTermClosesOn(
                        Survey.Status.OPEN, latestOnEarth, Limit.of(AT_ONCE))
                .stream()
                .filter(survey -> survey.isDue(now))
                .toList();
        EachOnItsOwn.of(due, survey -> close(survey.id()));
        return due.size() == AT_ONCE;
    }
}
