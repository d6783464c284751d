package org.jembatan.alumni.rest;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.plan.ConfirmByLink;
import org.jembatan.alumni.plan.PlanContent;
import org.jembatan.alumni.plan.PlanVersion;
import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.chassis.security.PublicPaths.PublicPath;

/** What an endorser sees and confirms who follows a signed link. Whoever holds the link may; there is no account. */
@RestController
@RequestMapping(OutcomeConfirmationController.PATH)
class OutcomeConfirmationController {

    static final String PATH = "/api/outcome-confirmations/{token}";

    private final ConfirmByLink confirmByLink;

    OutcomeConfirmationController(ConfirmByLink confirmByLink) {
        this.confirmByLink = confirmByLink;
    }

    @Bean
    static PublicPaths linksToOutcomesNeedNoToken() {
        return PublicPaths.of(PublicPath.get(PATH), PublicPath.post(PATH));
    }

    @GetMapping
    ResponseEntity<Question> show(@PathVariable String token) {
        return answer(confirmByLink.lookUp(token));
    }

    @PostMapping
    ResponseEntity<Question> confirm(@PathVariable String token) {
        return answer(confirmByLink.confirm(token));
    }

    private static ResponseEntity<Question> answer(ConfirmByLink.Asked asked) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(Question.of(asked));
    }

    /**
     * Did this come of the plan? Whose plan it is, the endorser knows; it is not said here.
     *
     * @param objective of the plan as it was last submitted; null where it never was
     */
    record Question(
            @Nullable String objective,
            OutcomeKind kind,
            BigDecimal quantity,
            String unit,
            String description,
            @Nullable String evidenceUrl,
            boolean confirmed) {

        static Question of(ConfirmByLink.Asked asked) {
            Outcome outcome = asked.outcome();
            return new Question(
                    asked.plan()
                            .latestVersion()
                            .map(PlanVersion::content)
                            .map(PlanContent::objective)
                            .orElse(null),
                    outcome.kind(),
                    outcome.quantity(),
                    outcome.unit(),
                    outcome.description(),
                    outcome.evidenceUrl(),
                    outcome.status() == Outcome.Status.CONFIRMED);
        }
    }
}
