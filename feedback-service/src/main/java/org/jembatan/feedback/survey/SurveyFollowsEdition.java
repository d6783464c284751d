package org.jembatan.feedback.survey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.feedback.ProgrammeId;

/** Prepares, adjusts, opens and closes the survey about an edition as the edition goes its way. */
@UseCase
public class SurveyFollowsEdition {

    private final Surveys surveys;
    private final PrepareSurvey prepare;
    private final BusinessClock clock;

    SurveyFollowsEdition(Surveys surveys, PrepareSurvey prepare, BusinessClock clock) {
        this.surveys = surveys;
        this.prepare = prepare;
        this.clock = clock;
    }

    public void announced(EventOrigin origin, ProgrammeId id, LocalDate endsOn, ZoneId zone) {
        follow(origin, id, survey -> survey.adjust(endsOn, zone));
    }

    public void rescheduled(EventOrigin origin, ProgrammeId id, LocalDate endsOn, ZoneId zone) {
        follow(origin, id, survey -> survey.adjust(endsOn, zone));
    }

    public void completed(EventOrigin origin, ProgrammeId id, LocalDate endsOn, ZoneId zone) {
        follow(origin, id, survey -> survey.openAfterEdition(endsOn, zone, clock.now()));
    }

    public void cancelled(EventOrigin origin, ProgrammeId id) {
        follow(origin, id, Survey::cancel);
    }

    private void follow(EventOrigin origin, ProgrammeId id, Consumer<Survey> change) {
        Retry.onConflict(() -> {
            Survey survey = prepare.aboutEdition(id);
            return survey.applyOnce(origin, () -> change.accept(survey)) ? surveys.save(survey) : survey;
        });
    }
}
