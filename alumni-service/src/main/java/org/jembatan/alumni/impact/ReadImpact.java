package org.jembatan.alumni.impact;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.graduation.GraduateSearch;
import org.jembatan.alumni.graduation.Graduation;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.UseCase;

/** Adds up what people report; shows everybody what may be published, and to some the plans behind a figure. */
@UseCase
public class ReadImpact {

    private final FollowedPlans plans;
    private final GraduateSearch graduates;
    private final BusinessClock clock;

    ReadImpact(FollowedPlans plans, GraduateSearch graduates, BusinessClock clock) {
        this.plans = plans;
        this.graduates = graduates;
        this.clock = clock;
    }

    /** Everything, also what a single person has reported. */
    public ImpactReport report(Selection selection) {
        return ImpactReport.of(evidence(selection));
    }

    /** What everybody may see of it: taken from one report about all, so that no two answers tell more than that one. */
    public PublishedReport published(Selection selection) {
        return PublishedReport.of(evidence(selection.ofEverybody())).of(selection);
    }

    /** What stands behind the report, plan by plan: those that the actor may see. */
    public List<Evidence> open(Selection selection, Actor actor) {
        return evidence(selection).stream()
                .filter(one -> actor.maySee(one.participation()))
                .toList();
    }

    /** The editions that ended between the years, both included. */
    public Headline headline(Year from, Year to) {
        LocalDate first = from.atDay(1);
        LocalDate last = to.atMonth(12).atEndOfMonth();
        return Headline.of(graduates.concluded(first, last).stream()
                .map(Graduation::participation)
                .toList());
    }

    private List<Evidence> evidence(Selection selection) {
        return plans.find(selection).stream()
                .filter(plan -> Evidence.isExpected(plan, clock.today(plan.zone())))
                .map(plan -> Evidence.of(plan, selection))
                .toList();
    }
}
