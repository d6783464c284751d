package org.jembatan.programme;

import java.util.UUID;

/** Somebody's place, as registration tells of it. */
record Enrolment(String applicationId, String personId, String country) {

    static Enrolment of(String country) {
        return new Enrolment(UUID.randomUUID().toString(), UUID.randomUUID().toString(), country);
    }

    String enrolled(String edition) {
        return """
                {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "%s",
                 "category": "ENTREPRENEUR", "mode": "ONSITE", "laterAddition": true}""".formatted(edition, applicationId, personId, country);
    }

    String goneOnline(String edition) {
        return """
                {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "%s",
                 "previousMode": "ONSITE", "mode": "ONLINE"}""".formatted(edition, applicationId, personId, country);
    }

    String cancelled(String edition) {
        return """
                {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "%s"}""".formatted(edition, applicationId, personId, country);
    }
}
