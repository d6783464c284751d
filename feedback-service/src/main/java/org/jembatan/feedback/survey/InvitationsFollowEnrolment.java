package org.jembatan.feedback.survey;

import java.util.function.Consumer;

import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.feedback.ParticipationMode;
import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.ProgrammeId;

/** Whoever is enrolled in an edition is asked about it. */
@UseCase
public class InvitationsFollowEnrolment {

    private final Surveys surveys;
    private final PrepareSurvey prepare;

    InvitationsFollowEnrolment(Surveys surveys, PrepareSurvey prepare) {
        this.surveys = surveys;
        this.prepare = prepare;
    }

    public void enrolled(EventOrigin origin, ProgrammeId programmeId, PersonId personId, ParticipationMode mode) {
        follow(origin, programmeId, survey -> survey.invite(personId, mode));
    }

    /** Of somebody who is not enrolled it changes nothing: the enrolment tells the mode. */
    public void modeChanged(EventOrigin origin, ProgrammeId programmeId, PersonId personId, ParticipationMode mode) {
        follow(origin, programmeId, survey -> survey.changeMode(personId, mode));
    }

    public void cancelled(EventOrigin origin, ProgrammeId programmeId, PersonId personId) {
        follow(origin, programmeId, survey -> survey.withdrawInvitation(personId));
    }

    private void follow(EventOrigin origin, ProgrammeId programmeId, Consumer<Survey> change) {
        Retry.onConflict(() -> {
            Survey survey = prepare.aboutEdition(programmeId);
            return survey.applyOnce(origin, () -> change.accept(survey)) ? surveys.save(survey) : survey;
        });
    }
}
