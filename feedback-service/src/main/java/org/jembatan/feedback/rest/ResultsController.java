package org.jembatan.feedback.rest;

import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.survey.SurveyId;
import org.jembatan.feedback.survey.Surveys;

/** What a survey came to, and who has not answered it. */
@RestController
@RequestMapping("/api/surveys/{id}")
class ResultsController {

    private final Surveys surveys;

    ResultsController(Surveys surveys) {
        this.surveys = surveys;
    }

    @GetMapping("/results")
    @PreAuthorize("hasAnyRole('OFFICER', 'PARTNER')")
    ResultsView results(@PathVariable SurveyId id) {
        return ResultsView.of(surveys.get(id));
    }

    @GetMapping("/non-respondents")
    @PreAuthorize("hasRole('OFFICER')")
    NonRespondents nonRespondents(@PathVariable SurveyId id) {
        return new NonRespondents(surveys.get(id).nonRespondents());
    }

    record NonRespondents(List<PersonId> personIds) {}
}
