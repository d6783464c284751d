package org.jembatan.registration.message;

import java.util.Map;

import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;

/**
 * Somebody has to be told something.
 *
 * @param programmeId the edition that it is about
 * @param parameters what fills the gaps of the text, besides the person's name and the edition's title
 */
public record Notice(
        MessageId id, PersonId personId, Template template, ProgrammeId programmeId, Map<String, String> parameters) {

    public Notice {
        parameters = Map.copyOf(parameters);
    }
}
