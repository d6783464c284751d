package org.jembatan.registration.rest;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.test.ServiceHttpApi;
import org.jembatan.contracts.http.Conventions.Remark;

/** What callers rely on stands in the contracts; it changes on purpose or not at all. */
class HttpContractTest {

    @Test
    void theServiceAnswersAsItPromises() {
        ServiceHttpApi.requireAsPromised(
                "registration-service",
                "org.jembatan.registration",
                Map.of(
                        "eligibility.layDown",
                        Remark.oneOf(EligibilityController.RulesView.class, EligibilityController.Flips.class)));
    }
}
