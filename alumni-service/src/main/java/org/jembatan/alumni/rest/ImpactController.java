package org.jembatan.alumni.rest;

import java.time.Year;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.impact.Evidence;
import org.jembatan.alumni.impact.Headline;
import org.jembatan.alumni.impact.Progress;
import org.jembatan.alumni.impact.ReadImpact;
import org.jembatan.alumni.impact.ReadProgress;
import org.jembatan.alumni.impact.Selection;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.chassis.security.Role;

/**
 * What came of the programme: for those who may see plans everything and the plans behind it, for everybody what may be
 * published of it.
 */
@RestController
@RequestMapping("/api/impact")
class ImpactController {

    private static final String COUNTRY = "[A-Z]{2}";
    private static final String NO_COUNTRY = "must be the ISO 3166-1 alpha-2 code of a country";

    private final ReadImpact readImpact;
    private final ReadProgress readProgress;

    ImpactController(ReadImpact readImpact, ReadProgress readProgress) {
        this.readImpact = readImpact;
        this.readProgress = readProgress;
    }

    @GetMapping
    ImpactView show(
            @RequestParam(required = false) @Nullable ProgrammeId programmeId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = COUNTRY, message = NO_COUNTRY) String country,
            @RequestParam(required = false) @Nullable String sdgTarget,
            @Nullable CurrentUser user) {
        Selection selection = new Selection(programmeId, country, sdgTarget);
        return seesEverything(user)
                ? ImpactView.of(readImpact.report(selection))
                : ImpactView.of(readImpact.published(selection));
    }

    private static boolean seesEverything(@Nullable CurrentUser user) {
        return user != null && (user.is(Role.OFFICER) || user.is(Role.PARTNER) || user.is(Role.FOCAL_POINT));
    }

    @GetMapping("/summary")
    Headline summarise(@RequestParam @Min(1900) @Max(2999) int from, @RequestParam @Min(1900) @Max(2999) int to) {
        return readImpact.headline(Year.of(from), Year.of(to));
    }

    /** Counts of all countries, for whoever may see them, and nobody's id. */
    @GetMapping("/progress")
    @PreAuthorize("hasAnyRole('OFFICER', 'PARTNER', 'FOCAL_POINT')")
    Progress progress(@RequestParam ProgrammeId programmeId) {
        return readProgress.of(programmeId);
    }

    /** The same selection as {@link #show} takes, and of it one indicator or kind of outcome, in one unit. */
    @GetMapping("/plans")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTNER')")
    Behind open(
            @RequestParam(required = false) @Nullable ProgrammeId programmeId,
            @RequestParam(required = false) @Nullable @Pattern(regexp = COUNTRY, message = NO_COUNTRY) String country,
            @RequestParam(required = false) @Nullable String sdgTarget,
            @RequestParam(required = false) @Nullable String indicator,
            @RequestParam(required = false) @Nullable OutcomeKind kind,
            @RequestParam(required = false) @Nullable String unit,
            CurrentUser user) {
        List<Evidence> evidence = readImpact.open(new Selection(programmeId, country, sdgTarget), Actors.of(user));
        return new Behind(
                kind == null ? EvidenceRow.measurements(evidence, indicator, unit) : List.of(),
                indicator == null ? EvidenceRow.outcomes(evidence, kind, unit) : List.of());
    }

    /** What stands behind the figures. */
    record Behind(List<EvidenceRow.OfIndicator> indicators, List<EvidenceRow.OfOutcome> outcomes) {}
}
