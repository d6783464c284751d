package org.jembatan.feedback.rest;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.test.ServiceHttpApi;

/** What callers rely on stands in the contracts; it changes on purpose or not at all. */
class HttpContractTest {

    @Test
    void theServiceAnswersAsItPromises() {
        ServiceHttpApi.requireAsPromised("feedback-service", "org.jembatan.feedback", Map.of());
    }
}
