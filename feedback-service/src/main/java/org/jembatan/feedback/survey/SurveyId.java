package org.jembatan.feedback.survey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import org.jembatan.chassis.domain.Identifier;
import org.jembatan.feedback.ProgrammeId;
import org.jembatan.feedback.SurveyKind;

/** A survey. Its id derives from what it asks about, so whichever event comes first finds the same one. */
public record SurveyId(String value) implements Identifier {

    public SurveyId {
        Identifier.canonical(value);
    }

    static SurveyId of(SurveyKind kind, ProgrammeId programmeId, String subjectId) {
        String about = "survey/" + kind + "/" + programmeId.value() + "/" + subjectId;
        return new SurveyId(UUID.nameUUIDFromBytes(about.getBytes(UTF_8)).toString());
    }

    /** The survey about a whole edition. */
    static SurveyId ofEdition(ProgrammeId programmeId) {
        return of(SurveyKind.EDITION, programmeId, programmeId.value());
    }
}
