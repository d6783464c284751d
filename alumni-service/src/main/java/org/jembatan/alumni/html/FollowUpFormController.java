package org.jembatan.alumni.html;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.followup.FollowUpAlreadyAnswered;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.AnswerByLink;
import org.jembatan.alumni.plan.LinkHasExpired;
import org.jembatan.alumni.plan.UnknownLink;
import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.chassis.security.PublicPaths.PublicPath;

/**
 * A follow-up as a form for the alumnus who followed the link in a message. To look changes nothing, since programs that
 * check mail follow links, too.
 */
@RestController
@RequestMapping(FollowUpFormController.PATH)
class FollowUpFormController {

    static final String PATH = "/api/follow-ups/{id}/form";

    private static final String TOKEN = "token";
    private static final String LANGUAGE = "lang";

    private final AnswerByLink answerByLink;
    private final Validator validator;
    private final Pages pages = new Pages();

    FollowUpFormController(AnswerByLink answerByLink, Validator validator) {
        this.answerByLink = answerByLink;
        this.validator = validator;
    }

    @Bean
    static PublicPaths linksToFollowUpsNeedNoToken() {
        return PublicPaths.of(PublicPath.get(PATH), PublicPath.post(PATH));
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable FollowUpId id, HttpServletRequest request) {
        String token = Typed.in(request).get(TOKEN);
        ActionPlan plan = answerByLink.lookUp(id, token);
        if (plan.followUp(id).answer().isPresent()) {
            return pages.message(200, language(request), "answered");
        }
        return pages.form(
                200,
                language(request),
                new FormPage.Builder(plan, plan.followUp(id), Typed.nothing(), language(request)).build(token));
    }

    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<String> send(@PathVariable FollowUpId id, HttpServletRequest request) {
        Typed typed = Typed.in(request);
        String token = typed.get(TOKEN);
        ActionPlan plan = answerByLink.lookUp(id, token);
        if (plan.followUp(id).answer().isPresent()) {
            return answered(request);
        }
        if (typed.version() != FormPage.version(plan)) {
            Typed moved = typed.withFigures(FormPage.asked(plan, typed.version()), FormPage.asked(plan));
            var form = new FormPage.Builder(plan, plan.followUp(id), moved, language(request));
            return pages.form(422, language(request), form.planHasChanged().build(token));
        }
        var form = new FormPage.Builder(plan, plan.followUp(id), typed, language(request));
        if (typed.has(Typed.MORE)) {
            return pages.form(200, language(request), form.build(token));
        }
        FormReader.Reading read = FormReader.read(typed, FormPage.asked(plan), validator);
        if (!read.wrongs().isEmpty()) {
            return pages.form(422, language(request), form.wrongs(read.wrongs()).build(token));
        }
        answerByLink.handle(new AnswerByLink.Command(
                id, token, read.answer().progress(), read.answer().results()));
        return pages.message(200, language(request), "thanks");
    }

    /** Sent twice, or by two at once: the first answer stays, and nobody is asked to do anything about it. */
    @ExceptionHandler(FollowUpAlreadyAnswered.class)
    ResponseEntity<String> answered(HttpServletRequest request) {
        return pages.message(409, language(request), "answered");
    }

    @ExceptionHandler(LinkHasExpired.class)
    ResponseEntity<String> expired(HttpServletRequest request) {
        return pages.message(410, language(request), "expired");
    }

    @ExceptionHandler({UnknownLink.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<String> unknown(HttpServletRequest request) {
        return pages.message(404, language(request), "unknown");
    }

    @ExceptionHandler(Typed.Unreadable.class)
    ResponseEntity<String> unreadable(HttpServletRequest request) {
        return pages.message(400, language(request), "unreadable");
    }

    private static Language language(HttpServletRequest request) {
        return Language.of(
                Typed.asFarAsReadable(request).get(LANGUAGE), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }
}
