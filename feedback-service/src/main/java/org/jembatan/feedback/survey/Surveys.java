package org.jembatan.feedback.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.feedback.Actor;
import org.jembatan.feedback.ProgrammeId;

/** All surveys. */
public interface Surveys extends Repository<Survey, SurveyId> {

    Optional<Survey> findById(SurveyId id);

    Survey save(Survey survey);

    List<Survey> findByProgrammeId(ProgrammeId programmeId);

    /** Those in that state whose closing date is that day or before it, the most overdue first. */
    List<Survey> findByStatusAndTermClosesOnLessThanEqualOrderByTermClosesOn(
            Survey.Status status, LocalDate date, Limit limit);

    /** Fails with {@link UnknownSurvey} when there is none to be seen. */
    default Survey get(SurveyId id) {
        return findById(id).filter(Survey::isVisible).orElseThrow(UnknownSurvey::new);
    }

    /** As {@link #get(SurveyId)}; fails with {@link NotInvited} when a participant is not among those who are asked. */
    default Survey get(SurveyId id, Actor actor) {
        Survey survey = get(id);
        if (actor instanceof Actor.Participant(var personId) && !survey.invites(personId)) {
            throw new NotInvited();
        }
        return survey;
    }
}
