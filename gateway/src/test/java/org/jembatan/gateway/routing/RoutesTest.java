package org.jembatan.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/programmes, PROGRAMME",
        "/api/programmes/1/roster/2, PROGRAMME",
        "/api/programmes/1/agenda.ics, PROGRAMME",
        "/api/speakers/1, PROGRAMME",
        "/api/calendars/x/agenda.ics, PROGRAMME",
        "/api/venues, PROGRAMME",
        "/api/people, REGISTRATION",
        "/api/intakes/1, REGISTRATION",
        "/api/nominations, REGISTRATION",
        "/api/applications/1/withdrawal, REGISTRATION",
        "/api/employer-confirmations/x, REGISTRATION",
        "/api/messages, REGISTRATION",
        "/api/surveys/1/results, FEEDBACK",
        "/api/action-plans/1/draft, ALUMNI",
        "/api/follow-ups/1/answer, ALUMNI",
        "/api/follow-ups/1/form, ALUMNI",
        "/api/outcome-confirmations/x, ALUMNI",
        "/api/alumni, ALUMNI",
        "/api/certificates/x, ALUMNI",
        "/api/impact/summary, ALUMNI",
    })
    void aPathHasOneService(String path, Service service) {
        assertThat(Routes.leadingTo(path)).map(Route::service).hasValue(service);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/programmes/1, true",
        "HEAD, /api/programmes/1, true",
        "GET, /api/programmes/1/agenda.ics, true",
        "POST, /api/programmes, false",
        "GET, /api/calendars/x/agenda.ics, true",
        "POST, /api/calendars/x/agenda.ics, false",
        "GET, /api/people, false",
        "GET, /api/surveys/1/results, false",
        "GET, /api/employer-confirmations/x, true",
        "POST, /api/employer-confirmations/x, true",
        "GET, /api/certificates/x, true",
        "POST, /api/certificates/x/revocation, false",
        "GET, /api/impact, true",
        "GET, /api/action-plans, false",
        "GET, /api/follow-ups/1/form, true",
        "POST, /api/follow-ups/1/form, true",
        "POST, /api/outcome-confirmations/x, true",
        "POST, /api/follow-ups/1/outcomes/2/endorser-link, false",
        "GET, /api/follow-ups/1, false",
        "POST, /api/follow-ups/1/answer, false",
        "GET, /api/follow-ups/1/2/form, false",
        "GET, /api/follow-ups/1/form/2, false",
    })
    void onlyWhatIsForThePublicAndSignedLinksAreForAnybody(String method, String path, boolean anonymous) {
        boolean found = Routes.leadingTo(path).orElseThrow().isAnonymous(HttpMethod.valueOf(method));

        assertThat(found).isEqualTo(anonymous);
    }

    @Test
    void namesAreUniqueSinceEachNameHasAGuardOfItsOwn() {
        assertThat(Routes.all()).extracting(Route::name).doesNotHaveDuplicates();
    }

    @Test
    void everyRouteLeavesTimeForAnAnswer() {
        assertThat(Routes.all())
                .allSatisfy(route -> assertThat(route.limits().answerWithin())
                        .isBetween(Duration.ofMillis(500), route.limits().budget()));
    }
}
