package org.jembatan.registration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.application.ApplicationsInMemory;

/** What becomes of a form that a focal point or a candidate sends. */
@RestSlice
class NominationControllerTest {

    @Autowired
    private Callers callers;

    @Autowired
    private ApplicationsInMemory applications;

    @Test
    void showsTheApplicationThatANominationMakes() {
        ProgrammeId programme = callers.announced();
        MvcTestResult created =
                callers.post("/api/nominations", callers.focalPoint("NP"), Callers.nomination(programme));

        assertThat(created).hasStatus(201).containsHeader(HttpHeaders.LOCATION).containsHeader(HttpHeaders.ETAG);
        assertThat(created).bodyJson().isLenientlyEqualTo("""
                {"programmeId": "%s", "country": "NP", "category": "ENTREPRENEUR", "mode": "ONSITE",
                 "route": "NOMINATION", "employer": null, "status": "NOMINATED",
                 "missingEndorsements": ["FOCAL_POINT"],
                 "history": [{"status": "NOMINATED", "at": "2026-08-20T02:00:00Z", "reason": null}]}""".formatted(programme.value()));
        assertThat(created).bodyText().doesNotContain("Asha", "example.org");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "name": "Asha Rai"             | "name": " "                     | /candidate/name
            "name": "Asha Rai"             | "name": 7                       | /candidate/name
            "name": "Asha Rai",            | ''                              | /candidate/name
            "name": "Asha Rai"             | "name": "A", "unheardOf": 1     | /candidate/unheardOf
            "email": "asha@example.org"    | "email": "asha"                 | /candidate/email
            "email": "asha@example.org",   | ''                              | /candidate/email
            "country": "NP"                | "country": "XX"                 | /candidate/country
            "country": "NP"                | "country": "np"                 | /candidate/country
            "country": "NP"                | "country": null                 | /candidate/country
            "country": "NP"                | "country": "NP", "gender": "F"  | /candidate/gender
            "country": "NP"                | "country": "NP", "birthDate": "2999-01-01" | /candidate/birthDate
            "country": "NP"                | "country": "NP", "birthDate": "1990"       | /candidate/birthDate
            "country": "NP"                | "country": "NP", "englishLevel": "GOOD"    | /candidate/englishLevel
            "country": "NP"                | "country": "NP", "yearsOfService": -1      | /candidate/yearsOfService
            "country": "NP"                | "country": "NP", "yearsOfService": 81      | /candidate/yearsOfService
            "category": "ENTREPRENEUR"     | "category": "FARMER"            | /category
            "category": "ENTREPRENEUR",    | ''                              | /category
            "mode": "ONSITE"               | "mode": null                    | /mode
            "mode": "ONSITE"               | "mode": 0                       | /mode
            "employer": null               | "employer": ""                  | /employer
            "employer": null               | "employer": " "                 | /employer
            "employer": null               | "employer": ["A"]               | /employer
            "programmeId": "PROGRAMME",    | ''                              | /programmeId
            "programmeId": "PROGRAMME"     | "programmeId": "7"              | /programmeId
            "programmeId": "PROGRAMME"     | "programmeId": {}               | /programmeId
            """)
    void saysWhereTheFormIsWrong(String right, String wrong, String pointer) {
        ProgrammeId programme = callers.announced();
        int before = applications.all().size();
        String form = Callers.nomination(programme);
        String replaced = right.replace("PROGRAMME", programme.value());
        assertThat(form).contains(replaced);

        for (Entrance entrance : entrances()) {
            Callers.assertRefused(
                            callers.post(entrance.path(), entrance.token(), form.replace(replaced, wrong)),
                            400,
                            "invalid-request")
                    .contains("\"pointer\":\"" + pointer + "\"");
        }
        assertThat(applications.all()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"programmeId\": ", "{'category': 'ENTREPRENEUR'}", "no json"})
    void wantsJson(String malformed) {
        for (Entrance entrance : entrances()) {
            Callers.assertRefused(callers.post(entrance.path(), entrance.token(), malformed), 400, "malformed-json");
        }
    }

    @Test
    void wantsABody() {
        for (Entrance entrance : entrances()) {
            Callers.assertRefused(callers.post(entrance.path(), entrance.token(), null), 400, "invalid-request")
                    .contains("\"pointer\":\"\"");
        }
    }

    @Test
    void refusesWhatTheEditionDoesNotTake() {
        String form = Callers.nomination(callers.announced());
        String nepal = callers.focalPoint("NP");

        Callers.assertRefused(
                callers.post("/api/nominations", callers.focalPoint("AF"), form), 403, "candidate-of-another-country");
        Callers.assertRefused(
                        callers.post("/api/nominations", callers.focalPoint("LK"), form.replace("\"NP\"", "\"LK\"")),
                        422,
                        "country-is-not-invited")
                .contains("\"invitedCountries\":[\"AF\",\"NP\"]");
        Callers.assertRefused(
                callers.post("/api/nominations", nepal, Callers.nomination(Registering.aProgramme())),
                404,
                "unknown-intake");
    }

    @Test
    void refusesAModeInWhichTheEditionIsNotHeld() {
        int before = applications.all().size();
        String form = Callers.nomination(callers.announcedOnsite()).replace("ONSITE", "ONLINE");

        for (Entrance entrance : entrances()) {
            Callers.assertRefused(callers.post(entrance.path(), entrance.token(), form), 409, "mode-is-not-offered")
                    .contains("\"mode\":\"ONLINE\"");
        }
        assertThat(applications.all()).hasSize(before);
    }

    private record Entrance(String path, String token) {}

    private Entrance[] entrances() {
        return new Entrance[] {
            new Entrance("/api/nominations", callers.focalPoint("NP")),
            new Entrance("/api/applications", callers.participant(Registering.anId()))
        };
    }
}
