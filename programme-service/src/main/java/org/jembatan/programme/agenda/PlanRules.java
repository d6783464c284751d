package org.jembatan.programme.agenda;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jembatan.programme.Objection;
import org.jembatan.programme.edition.EditionDates;
import org.jembatan.programme.speaker.Speakers;
import org.jembatan.programme.venue.Venues;

/** What the plan of a session has to fulfil, whatever else is planned. Looks at all of it before it refuses. */
final class PlanRules {

    private final List<Objection> objections = new ArrayList<>();
    private final SessionPlan plan;

    private PlanRules(SessionPlan plan) {
        this.plan = plan;
    }

    /** Fails with {@link UnacceptableSession} when there is anything to object to. */
    static void check(SessionPlan plan, EditionDates dates, Venues venues, Speakers speakers) {
        PlanRules rules = new PlanRules(plan);
        rules.checkTimes(dates);
        rules.checkHost();
        rules.checkVenue(venues);
        rules.checkSpeakers(speakers);
        if (!rules.objections.isEmpty()) {
            throw new UnacceptableSession(rules.objections);
        }
    }

    private void checkTimes(EditionDates dates) {
        require(plan.endsAt().isAfter(plan.startsAt()), "/endsAt", "must be after startsAt");
        require(
                !plan.startsAt().toLocalDate().isBefore(dates.startsOn()),
                "/startsAt",
                "must not be before the first day of the edition, " + dates.startsOn());
        require(
                !plan.endsAt().toLocalDate().isAfter(dates.endsOn()),
                "/endsAt",
                "must not be after the last day of the edition, " + dates.endsOn());
        requireOnClocks(plan.startsAt(), "/startsAt", dates.zone());
        requireOnClocks(plan.endsAt(), "/endsAt", dates.zone());
    }

    /** When clocks are set forward, the hour between does not exist; taken for another one, sessions would overlap. */
    private void requireOnClocks(LocalDateTime time, String pointer, String zone) {
        require(
                !ZoneId.of(zone).getRules().getValidOffsets(time).isEmpty(),
                pointer,
                "must be a time that clocks in " + zone + " show");
    }

    private void checkHost() {
        boolean visit = plan.kind() == SessionKind.SITE_VISIT;
        require(
                visit == (plan.hostEnterprise() != null),
                "/hostEnterprise",
                visit ? "must be there for a site visit" : "must be left out unless it is a site visit");
        require(visit || plan.travelMinutes() == null, "/travelMinutes", "must be left out unless it is a site visit");
        require(visit || plan.transport() == null, "/transport", "must be left out unless it is a site visit");
    }

    private void checkVenue(Venues venues) {
        require(
                plan.venueId() == null || venues.findById(plan.venueId()).isPresent(),
                "/venueId",
                "must be the id of a venue");
    }

    private void checkSpeakers(Speakers speakers) {
        for (int i = 0; i < plan.speakerIds().size(); i++) {
            require(
                    speakers.findById(plan.speakerIds().get(i)).isPresent(),
                    "/speakerIds/" + i,
                    "must be the id of a speaker");
        }
    }

    private void require(boolean fulfilled, String pointer, String message) {
        if (!fulfilled) {
            objections.add(new Objection(pointer, message));
        }
    }
}
