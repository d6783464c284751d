package org.jembatan.alumni;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * One person in one edition. What belongs to it has an identity that anybody can derive, so that events may come in any
 * order and still meet in one document.
 *
 * @param country that sent the person, ISO 3166-1 alpha-2
 */
public record Participation(ProgrammeId programmeId, PersonId personId, String country) {

    public PlanId planId() {
        return new PlanId(derived("plan"));
    }

    public GraduateId graduateId() {
        return new GraduateId(derived("graduate"));
    }

    private String derived(String kind) {
        String name = kind + "/" + programmeId.value() + "/" + personId.value();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
