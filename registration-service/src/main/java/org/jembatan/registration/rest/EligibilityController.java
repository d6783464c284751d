package org.jembatan.registration.rest;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.ETag;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.EnglishLevel;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.Application;
import org.jembatan.registration.application.Applications;
import org.jembatan.registration.application.JudgeEligibility;
import org.jembatan.registration.application.LayDownEligibilityRules;
import org.jembatan.registration.application.LayDownEligibilityRules.Flip;
import org.jembatan.registration.eligibility.AllEligibilityRules;
import org.jembatan.registration.eligibility.EligibilityRules;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.eligibility.Verdict;
import org.jembatan.registration.intake.Candidacy;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.intake.Waiver;

/** What an edition asks of its candidates, and how each stands by it. */
@RestController
class EligibilityController {

    private static final String RULES = "/api/intakes/{programmeId}/eligibility-rules";

    private final Intakes intakes;
    private final AllEligibilityRules allRules;
    private final LayDownEligibilityRules layDownRules;
    private final Applications applications;
    private final JudgeEligibility judge;

    EligibilityController(
            Intakes intakes,
            AllEligibilityRules allRules,
            LayDownEligibilityRules layDownRules,
            Applications applications,
            JudgeEligibility judge) {
        this.intakes = intakes;
        this.allRules = allRules;
        this.layDownRules = layDownRules;
        this.applications = applications;
        this.judge = judge;
    }

    @GetMapping(RULES)
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    ResponseEntity<RulesView> show(@PathVariable ProgrammeId programmeId) {
        return answer(allRules.of(intakes.get(programmeId).id()));
    }

    /** With {@code dryRun} it answers who would flip, and stores nothing. */
    @PutMapping(RULES)
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<?> layDown(
            Precondition expected,
            @PathVariable ProgrammeId programmeId,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @Valid @RequestBody RulesBody body) {
        LayDownEligibilityRules.Command command = body.command(programmeId, expected);
        return dryRun
                ? ResponseEntity.ok(new Flips(layDownRules.wouldFlip(command)))
                : answer(layDownRules.handle(command));
    }

    /** Without an entity tag: it changes with what is known, not with the application. */
    @GetMapping("/api/applications/{id}/eligibility")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    Standing judge(@PathVariable ApplicationId id, CurrentUser user) {
        Actor actor = Actors.of(user);
        Application application = applications.get(id, actor);
        return new Standing(
                id, judge.by(application).verdicts(), actor instanceof Actor.Officer ? waivers(application) : null);
    }

    private List<Waiver> waivers(Application application) {
        return intakes.get(application.programmeId())
                .candidacies()
                .of(application.id())
                .map(Candidacy::waivers)
                .orElse(List.of());
    }

    private static ResponseEntity<RulesView> answer(EligibilityRules rules) {
        return ResponseEntity.ok().eTag(ETag.of(rules.revision())).body(new RulesView(rules.id(), rules.rules()));
    }

    record RulesView(ProgrammeId programmeId, List<Rule> rules) {}

    record RulesBody(@NotNull @Size(max = 20) List<@NotNull @Valid RuleBody> rules) {

        LayDownEligibilityRules.Command command(ProgrammeId programmeId, Precondition expected) {
            return new LayDownEligibilityRules.Command(
                    programmeId, expected, rules.stream().map(RuleBody::rule).toList());
        }
    }

    record RuleBody(
            @NotNull Rule.Kind kind,
            @Nullable @PositiveOrZero @Max(150) Integer min,
            @Nullable @PositiveOrZero @Max(150) Integer max,
            @Nullable EnglishLevel level,
            @Nullable @Size(max = 250) List<@NotNull @Country String> countries) {

        Rule rule() {
            return new Rule(kind, min, max, level, countries);
        }
    }

    record Flips(List<Flip> flips) {}

    /**
     * How a candidate stands.
     *
     * @param waivers which rules they were selected despite, and why; null for everybody but officers
     */
    record Standing(
            ApplicationId applicationId,
            List<Verdict> eligibility,
            @Nullable List<Waiver> waivers) {}
}
