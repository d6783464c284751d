package org.jembatan.registration.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

import org.jembatan.registration.Candidate;
import org.jembatan.registration.ParticipationMode;

/**
 * What the programme service has laid down for an edition's intake.
 *
 * @param nominationsCloseOn the last day on which candidates are taken, in {@code zone}
 * @param startsOn first day, in {@code zone}
 * @param endsOn last day, in {@code zone}
 * @param countries partner countries that may nominate, ISO 3166-1 alpha-2; empty means every country may
 * @param quotas all must have room for a candidate to be given a place
 */
public record IntakeTerms(
        String title,
        LocalDate nominationsCloseOn,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        List<String> countries,
        List<Quota> quotas) {

    /** How long somebody may think about an offer. */
    private static final Period TO_THINK = Period.ofDays(14);

    public IntakeTerms {
        countries = List.copyOf(countries);
        quotas = List.copyOf(quotas);
    }

    /**
     * Checks that candidates of the country are still taken.
     *
     * @throws IntakeIsClosed when the last day is over
     * @throws CountryIsNotInvited when the edition is not for that country
     */
    void requireTaking(String country, Instant now) {
        if (now.atZone(zone).toLocalDate().isAfter(nominationsCloseOn)) {
            throw new IntakeIsClosed("Nominations closed on " + nominationsCloseOn + ".");
        }
        if (!countries.isEmpty() && !countries.contains(country)) {
            throw new CountryIsNotInvited(country, countries);
        }
    }

    /** Whether the first day has come. */
    boolean haveBegun(Instant now) {
        return !now.isBefore(startOf(startsOn));
    }

    /**
     * Until when an offer that is made now is held: for two weeks, to the end of the day where the edition is, but not
     * beyond its beginning; one that is made during the edition, until its end.
     */
    Instant expiryOfOffer(Instant now) {
        if (haveBegun(now)) {
            return startOf(endsOn.plusDays(1));
        }
        Instant thoughtAbout =
                startOf(now.atZone(zone).toLocalDate().plus(TO_THINK).plusDays(1));
        Instant beginning = startOf(startsOn);
        return thoughtAbout.isBefore(beginning) ? thoughtAbout : beginning;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * Checks that one can take part in this edition in that way at all: the other way of one that is not hybrid has no
     * place.
     *
     * @throws ModeIsNotOffered when it is not held in that way
     */
    void requireOffering(ParticipationMode mode) {
        if (quotas.contains(new Quota(Quota.Dimension.MODE, mode.name(), 0))) {
            throw new ModeIsNotOffered(mode);
        }
    }

    /**
     * Checks that there is room for somebody who wants the other mode, if they hold a place. What counted them before
     * counts them still, and is not in their way.
     *
     * @throws QuotaIsFull when there is none
     */
    void requireRoomFor(ParticipationMode mode, Candidacy candidacy, List<Candidate> seated) {
        List<Quota> full = fullFor(candidacy.candidate().takingPart(mode), seated).stream()
                .filter(quota -> !quota.counts(candidacy.candidate()))
                .toList();
        if (candidacy.state().holdsPlace() && !full.isEmpty()) {
            throw new QuotaIsFull(full, seated);
        }
    }

    /** The quotas that leave no room for this candidate beside those seated; empty when there is a place. */
    List<Quota> fullFor(Candidate candidate, Collection<Candidate> seated) {
        return quotas.stream()
                .filter(quota -> quota.counts(candidate) && quota.isFull(seated))
                .toList();
    }
}
