package org.jembatan.programme.rest;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.test.ServiceHttpApi;
import org.jembatan.contracts.http.Conventions.Remark;

/** What callers rely on stands in the contracts; it changes on purpose or not at all. */
class HttpContractTest {

    @Test
    void theServiceAnswersAsItPromises() {
        ServiceHttpApi.requireAsPromised(
                "programme-service",
                "org.jembatan.programme",
                Map.of(
                        "calendar.show",
                        Remark.text("text/calendar"),
                        "personalCalendar.show",
                        Remark.text("text/calendar")));
    }
}
