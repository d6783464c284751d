package org.jembatan.programme.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.edition.Quota.Dimension;

/**
 * What is laid down for an edition.
 *
 * @param theme what this edition is about in particular; null when the title says it all
 * @param host the ministry or agency that holds it
 * @param partners who sponsors or teaches with the host
 * @param countries partner countries whose candidates may take part, ISO 3166-1 alpha-2; empty means every country's
 * @param sdgTargets targets of the Sustainable Development Goals it contributes to, as the UN numbers them: "9.3"
 * @param requiredAttendancePercent of the sessions held, from which on a participant has taken part; whole percent
 */
public record EditionTerms(
        String title,
        @Nullable String theme,
        String host,
        List<String> partners,
        String place,
        EditionMode mode,
        EditionDates dates,
        List<String> countries,
        List<String> sdgTargets,
        Capacity capacity,
        Shares shares,
        int requiredAttendancePercent) {

    /** What is required where nothing else is laid down. */
    public static final int USUAL_ATTENDANCE_PERCENT = 80;

    public EditionTerms {
        partners = List.copyOf(partners);
        countries = countries.stream().distinct().toList();
        sdgTargets = sdgTargets.stream().distinct().toList();
    }

    /**
     * The same from another first day on, with all dates as far from it as they are.
     *
     * @param newTitle null for the same
     */
    public EditionTerms movedTo(LocalDate startsOn, @Nullable String newTitle) {
        return with(Objects.requireNonNullElse(newTitle, title), dates.movedTo(startsOn));
    }

    EditionTerms on(EditionDates newDates) {
        return with(title, newDates);
    }

    private EditionTerms with(String newTitle, EditionDates newDates) {
        return new EditionTerms(
                newTitle,
                theme,
                host,
                partners,
                place,
                mode,
                newDates,
                countries,
                sdgTargets,
                capacity,
                shares,
                requiredAttendancePercent);
    }

    /** At most so many on site, as far as it is laid down; 0 where only the roster can tell. */
    public int onsitePlaces() {
        return switch (mode) {
            case ONSITE -> Objects.requireNonNullElse(capacity.onsite(), capacity.total());
            case ONLINE -> 0;
            case HYBRID -> Objects.requireNonNullElse(capacity.onsite(), 0);
        };
    }

    /** Capacity and shares as one list, of which every quota has to hold; the total comes first. */
    List<Quota> quotas() {
        List<Quota> quotas = new ArrayList<>();
        quotas.add(new Quota(Dimension.TOTAL, Quota.EVERYBODY, capacity.total()));
        for (ParticipationMode way : ParticipationMode.values()) {
            // Without this nobody downstream would know that an edition on site has no place for those online.
            Integer limit = mode.ways().contains(way) ? capacity.of(way) : Integer.valueOf(0);
            if (limit != null) {
                quotas.add(new Quota(Dimension.MODE, way.name(), limit));
            }
        }
        shares.byCountry().forEach((country, limit) -> quotas.add(new Quota(Dimension.COUNTRY, country, limit)));
        shares.byCategory()
                .forEach((category, limit) -> quotas.add(new Quota(Dimension.CATEGORY, category.name(), limit)));
        return List.copyOf(quotas);
    }
}
