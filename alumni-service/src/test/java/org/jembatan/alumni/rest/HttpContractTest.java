package org.jembatan.alumni.rest;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.test.ServiceHttpApi;
import org.jembatan.contracts.http.Conventions.Remark;

/** What callers rely on stands in the contracts; it changes on purpose or not at all. */
class HttpContractTest {

    @Test
    void theServiceAnswersAsItPromises() {
        ServiceHttpApi.requireAsPromised(
                "alumni-service",
                "org.jembatan.alumni",
                Map.of(
                        "followUpForm.show",
                                Remark.text("text/html")
                                        .with(Map.of(
                                                "token",
                                                "From the link in the message.",
                                                "lang",
                                                "Of the page: `en` or `id`; else by `Accept-Language`.")),
                        "followUpForm.send", Remark.text("text/html")));
    }
}
