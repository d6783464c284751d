package org.jembatan.gateway.journey;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * What the journey reads of a survey to which the participant is invited; the names are feedback's.
 *
 * @param subjectId the edition, session or enterprise that it is about
 * @param closesOn the first day without answers, in the zone of the edition
 * @param answered whether the participant has answered
 */
record SurveyView(
        String id,
        String kind,
        @Nullable String subjectId,
        String status,
        @Nullable LocalDate closesOn,
        boolean answered) {

    /** The first part of the list; a participant has few. */
    record Page(@JsonSetter(nulls = Nulls.AS_EMPTY) List<SurveyView> items) {}
}
