package org.jembatan.feedback.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when a survey takes answers.
 *
 * @param closesOn the first day on which it does not
 * @param zone of the edition
 */
record Term(LocalDate closesOn, ZoneId zone) {

    private static final int DAYS_FOR_A_SESSION = 7;
    private static final int DAYS_FOR_AN_EDITION = 14;

    /** Of a form about a session or an enterprise, opened on that day. */
    static Term fromOpening(LocalDate openedOn, ZoneId zone) {
        return new Term(openedOn.plusDays(DAYS_FOR_A_SESSION), zone);
    }

    /** Of the form about an edition that ends on that day. */
    static Term afterEdition(LocalDate endsOn, ZoneId zone) {
        return new Term(endsOn.plusDays(DAYS_FOR_AN_EDITION), zone);
    }

    /** An edition may be declared complete late; those who are asked have their week all the same. */
    Term withTimeToAnswer(Instant openedAt) {
        Term shortest = fromOpening(LocalDate.ofInstant(openedAt, zone), zone);
        return closesOn.isBefore(shortest.closesOn) ? shortest : this;
    }

    boolean isOver(Instant now) {
        return !LocalDate.ofInstant(now, zone).isBefore(closesOn);
    }
}
