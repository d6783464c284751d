package org.jembatan.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who holds the places of one edition, followed from event to event. */
final class Places {

    enum State {
        WAITING,
        OFFERED,
        ENROLLED,
        GONE
    }

    /** How somebody stands with the edition; {@code mode} is an empty text as long as nobody has told it. */
    record Standing(String personId, String country, String mode, State state) {

        private Standing become(State next) {
            return new Standing(personId, country, mode, next);
        }

        private Standing takingPart(String otherMode) {
            return new Standing(personId, country, otherMode, state);
        }

        boolean holdsPlace() {
            return state == State.OFFERED || state == State.ENROLLED;
        }
    }

    private final Map<String, Standing> byApplication = new LinkedHashMap<>();

    static Places after(List<Told> events) {
        Places places = new Places();
        events.forEach(places::follow);
        return places;
    }

    void follow(Told told) {
        String id = told.field("applicationId");
        Standing before = byApplication.getOrDefault(
                id, new Standing(told.field("personId"), told.field("country"), "", State.GONE));
        Standing after = switch (told.type()) {
            case "intake.candidate-waitlisted.v1" -> before.become(State.WAITING);
            case "intake.place-offered.v1" ->
                before.takingPart(told.field("mode")).become(State.OFFERED);
            case "intake.participant-enrolled.v1" ->
                before.takingPart(told.field("mode")).become(State.ENROLLED);
            case "intake.mode-changed.v1" -> before.takingPart(told.field("mode"));
            case "intake.offer-withdrawn.v1", "intake.enrolment-cancelled.v1", "intake.offer-expired.v1" ->
                before.become(State.GONE);
            default -> before;
        };
        byApplication.put(id, after);
    }

    /** The quotas of these terms that hold more than they may. */
    List<String> exceeded(Terms terms) {
        return compared(terms, 1).map(quota -> quota + " has one too many").toList();
    }

    /** Whether one more, of this country and mode, would have a place. */
    boolean haveRoomFor(String country, String mode, Terms terms) {
        return compared(terms, 0).noneMatch(full -> full.equals("TOTAL") || full.equals(country) || full.equals(mode));
    }

    /** The quotas in which so many more are taken than there are, or even more. */
    private Stream<String> compared(Terms terms, int more) {
        List<String> found = new ArrayList<>();
        if (held(_ -> true) >= terms.total() + more) {
            found.add("TOTAL");
        }
        terms.byCountry().forEach((country, limit) -> {
            if (held(one -> one.country().equals(country)) >= limit + more) {
                found.add(country);
            }
        });
        terms.byMode().forEach((mode, limit) -> {
            if (held(one -> one.mode().equals(mode)) >= limit + more) {
                found.add(mode);
            }
        });
        return found.stream();
    }

    private long held(java.util.function.Predicate<Standing> counted) {
        return byApplication.values().stream()
                .filter(Standing::holdsPlace)
                .filter(counted)
                .count();
    }

    Map<String, Standing> byApplication() {
        return byApplication;
    }

    Stream<Standing> enrolled() {
        return byApplication.values().stream().filter(one -> one.state() == State.ENROLLED);
    }
}
