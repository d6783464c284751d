package org.jembatan.feedback.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

import org.jembatan.feedback.Actor;
import org.jembatan.feedback.ProgrammeId;

/** Keeps surveys as long as a test runs. */
public class SurveysInMemory implements Surveys, SurveySearch {

    private final Map<SurveyId, Survey> surveys = new HashMap<>();
    private int saves;
    private @Nullable SurveyId unsavable;

    @Override
    public Optional<Survey> findById(SurveyId id) {
        return Optional.ofNullable(surveys.get(id));
    }

    @Override
    public Survey save(Survey survey) {
        if (survey.id().equals(unsavable)) {
            throw new IllegalStateException("This one cannot be saved");
        }
        saves++;
        surveys.put(survey.id(), survey);
        return survey;
    }

    @Override
    public List<Survey> findByProgrammeId(ProgrammeId programmeId) {
        return surveys.values().stream()
                .filter(survey -> survey.programmeId().equals(programmeId))
                .toList();
    }

    /** Whoever saves that one fails from now on. */
    void refuse(SurveyId id) {
        unsavable = id;
    }

    /** How often anything was saved. */
    public int saves() {
        return saves;
    }

    @Override
    public List<Survey> findByStatusAndTermClosesOnLessThanEqualOrderByTermClosesOn(
            Survey.Status status, LocalDate date, Limit limit) {
        return surveys.values().stream()
                .filter(survey -> survey.status() == status)
                .filter(survey -> !Objects.requireNonNull(survey.closesOn()).isAfter(date))
                .sorted(Comparator.comparing(survey -> Objects.requireNonNull(survey.closesOn())))
                .limit(limit.max())
                .toList();
    }

    @Override
    public List<Survey> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit) {
        return surveys.values().stream()
                .filter(Survey::isVisible)
                .filter(survey -> !(actor instanceof Actor.Participant(var person)) || survey.invites(person))
                .filter(survey -> programmeId == null || survey.programmeId().equals(programmeId))
                .filter(survey -> after == null || survey.id().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(survey -> survey.id().value()))
                .limit(limit)
                .toList();
    }
}
