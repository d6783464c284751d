package org.jembatan.programme.edition;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.Objection;
import org.jembatan.programme.ParticipationMode;

/** What the terms of an edition have to fulfil. Looks at all of them before it refuses, so that all can be mended. */
final class TermsRules {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final List<Objection> objections = new ArrayList<>();
    private final EditionTerms terms;

    private TermsRules(EditionTerms terms) {
        this.terms = terms;
    }

    /** Fails with {@link UnacceptableTerms} when there is anything to object to. */
    static void check(EditionTerms terms) {
        TermsRules rules = new TermsRules(terms);
        rules.checkDates();
        rules.checkCountries();
        rules.checkCapacity();
        rules.checkShares();
        rules.checkAttendance();
        if (!rules.objections.isEmpty()) {
            throw new UnacceptableTerms(rules.objections);
        }
    }

    private void checkDates() {
        EditionDates dates = terms.dates();
        require(!dates.endsOn().isBefore(dates.startsOn()), "/endsOn", "must not be before startsOn");
        require(
                !dates.nominationsCloseOn().isAfter(dates.startsOn()),
                "/nominationsCloseOn",
                "must not be after startsOn");
        require(
                ZoneId.getAvailableZoneIds().contains(dates.zone()),
                "/zone",
                "must be the name of an IANA time zone such as Asia/Jakarta");
    }

    private void checkCountries() {
        List<String> countries = terms.countries();
        for (int i = 0; i < countries.size(); i++) {
            requireCountry(countries.get(i), "/countries/" + i);
        }
    }

    private void checkCapacity() {
        Capacity capacity = terms.capacity();
        require(capacity.total() > 0, "/capacity/total", "must be at least 1");
        for (ParticipationMode way : ParticipationMode.values()) {
            Integer places = capacity.of(way);
            String pointer = "/capacity/" + way.name().toLowerCase(Locale.ROOT);
            if (terms.mode().ways().contains(way)) {
                requireWithinTotal(places, pointer);
            } else {
                require(places == null, pointer, "must be left out when the mode is " + terms.mode());
            }
        }
    }

    private void checkShares() {
        terms.shares().byCountry().forEach((country, limit) -> {
            String pointer = "/quotas/byCountry/" + escaped(country);
            requireCountry(country, pointer);
            require(
                    terms.countries().isEmpty() || terms.countries().contains(country),
                    pointer,
                    "must be for one of the countries of the edition");
            requireWithinTotal(limit, pointer);
        });
        terms.shares()
                .byCategory()
                .forEach((category, limit) -> requireWithinTotal(limit, "/quotas/byCategory/" + category));
    }

    private void checkAttendance() {
        int percent = terms.requiredAttendancePercent();
        require(percent >= 0 && percent <= 100, "/requiredAttendancePercent", "must be from 0 to 100");
    }

    private void requireCountry(String code, String pointer) {
        require(COUNTRIES.contains(code), pointer, "must be the ISO 3166-1 alpha-2 code of a country");
    }

    private void requireWithinTotal(@Nullable Integer places, String pointer) {
        require(places == null || places > 0, pointer, "must be at least 1");
        require(places == null || places <= terms.capacity().total(), pointer, "must not be more than the total");
    }

    private void require(boolean fulfilled, String pointer, String message) {
        if (!fulfilled) {
            objections.add(new Objection(pointer, message));
        }
    }

    /** RFC 6901, section 3. */
    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
