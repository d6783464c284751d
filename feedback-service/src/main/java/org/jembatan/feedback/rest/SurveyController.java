package org.jembatan.feedback.rest;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.feedback.Actor;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.questionnaire.Answer;
import org.jembatan.feedback.survey.AnswerSurvey;
import org.jembatan.feedback.survey.CloseSurvey;
import org.jembatan.feedback.survey.SurveyId;
import org.jembatan.feedback.survey.SurveySearch;
import org.jembatan.feedback.survey.SurveyTally;
import org.jembatan.feedback.survey.Surveys;

/** Surveys: found, read, answered, closed. */
@RestController
@RequestMapping("/api/surveys")
class SurveyController {

    private final Surveys surveys;
    private final SurveySearch search;
    private final AnswerSurvey answerSurvey;
    private final CloseSurvey closeSurvey;

    SurveyController(Surveys surveys, SurveySearch search, AnswerSurvey answerSurvey, CloseSurvey closeSurvey) {
        this.surveys = surveys;
        this.search = search;
        this.answerSurvey = answerSurvey;
        this.closeSurvey = closeSurvey;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'PARTNER', 'PARTICIPANT')")
    Page<SurveyView> list(
            @RequestParam(required = false) @Nullable ProgrammeId programmeId, PageQuery query, CurrentUser user) {
        Actor reader = Actors.of(user);
        return query.page(
                search.find(reader, programmeId, query.after(), query.lookUp()).stream()
                        .map(survey -> SurveyView.of(survey, reader))
                        .toList(),
                survey -> survey.id().value());
    }

    /** One edition's surveys in numbers; none yet is none. */
    @GetMapping("/summary")
    @PreAuthorize("hasAnyRole('OFFICER', 'PARTNER', 'FOCAL_POINT')")
    SurveyTally summarise(@RequestParam ProgrammeId programmeId) {
        return SurveyTally.of(surveys.findByProgrammeId(programmeId));
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'PARTNER', 'PARTICIPANT')")
    SurveyView show(@PathVariable SurveyId id, CurrentUser user) {
        Actor reader = Actors.of(user);
        return SurveyView.of(surveys.get(id, reader), reader);
    }

    /** There is no {@code Location}: a response, once given, is nowhere to be found. */
    @PostMapping("/{id}/responses")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasRole('PARTICIPANT')")
    Receipt answer(CommandKey key, @PathVariable SurveyId id, @Valid @RequestBody ResponseForm form, CurrentUser user) {
        answerSurvey.handle(new AnswerSurvey.Command(
                key,
                id,
                Actors.personOf(user),
                form.answers().stream().map(AnswerForm::answer).toList()));
        return new Receipt(id, true);
    }

    @PostMapping("/{id}/closing")
    @PreAuthorize("hasRole('OFFICER')")
    SurveyView close(@PathVariable SurveyId id, CurrentUser user) {
        return SurveyView.of(closeSurvey.close(id), Actors.of(user));
    }

    record ResponseForm(@NotEmpty @Size(max = 100) List<@NotNull @Valid AnswerForm> answers) {}

    record AnswerForm(
            @NotBlank @Size(max = 100) String questionId,
            @Nullable Integer rating,
            @Nullable @Size(max = 2000) String text) {

        Answer answer() {
            return new Answer(questionId, rating, text == null ? null : text.strip());
        }
    }

    record Receipt(SurveyId surveyId, boolean answered) {}
}
