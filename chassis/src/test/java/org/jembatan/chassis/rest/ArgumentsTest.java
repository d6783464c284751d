package org.jembatan.chassis.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

import org.jembatan.chassis.sample.OnSampleService;
import org.jembatan.chassis.sample.SampleApi;
import org.jembatan.chassis.test.TestIssuer;

@OnSampleService
class ArgumentsTest {

    @Autowired
    private TestIssuer issuer;

    @LocalServerPort
    private int port;

    @Test
    void aRepeatedCommandIsKnownAgain() {
        var first = command("key-1", "{\"a\": 1}");
        var repeat = command("key-1", "{\"a\": 1}");

        assertThat(repeat).isEqualTo(first);
        assertThat(first.at("/body/a").asInt()).isEqualTo(1);
        assertThat(first.at("/key/caller").asString()).isEqualTo("officer");
        assertThat(first.at("/key/requestHash").asString()).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void anotherBodyUnderTheSameKeyHasAnotherHashAndTheSameId() {
        var first = command("key-1", "{\"a\": 1}");
        var other = command("key-1", "{\"a\": 2}");

        assertThat(other.path("derivedId")).isEqualTo(first.path("derivedId"));
        assertThat(other.at("/key/requestHash")).isNotEqualTo(first.at("/key/requestHash"));
    }

    @Test
    void theQueryIsPartOfTheRequest() {
        var plain =
                api().with("Idempotency-Key", "k").post("/api/commands", "{}").json();
        var dryRun = api().with("Idempotency-Key", "k")
                .post("/api/commands?dryRun=true", "{}")
                .json();

        assertThat(dryRun.at("/key/requestHash")).isNotEqualTo(plain.at("/key/requestHash"));
    }

    @Test
    void withoutAKeyNothingIsRepeated() {
        assertThat(api().post("/api/commands", "{}").json().path("derivedId"))
                .isNotEqualTo(api().post("/api/commands", "{}").json().path("derivedId"));
    }

    @Test
    void anonymousCallersAreToldApartByTheirPath() {
        var key = new SampleApi(port, null).with("Idempotency-Key", "k").post("/api/public/commands", "");

        assertThat(key.status()).isEqualTo(200);
        assertThat(key.json().path("caller").asString()).startsWith("anonymous.");
    }

    @Test
    void aMalformedKeyIsRefused() {
        for (var bad : new String[] {" ", "k".repeat(256)}) {
            var answer = api().with("Idempotency-Key", bad).post("/api/commands", "{}");

            assertThat(answer.problem()).isEqualTo("invalid-request");
            assertThat(answer.faults())
                    .containsExactly("Idempotency-Key: must be given once, with 1 to 255 printable ASCII characters");
        }
        assertThat(api().with("Idempotency-Key", "k".repeat(255))
                        .post("/api/commands", "{}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aReusedKeyIsRefused() {
        var answer = api().post("/api/commands/reused", "{}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("idempotency-key-reused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "7"          | 200
            *            | 200
            "6", "7"     | 200
            "6" ,"x","7" | 200
            "6"          | 412
            "07"         | 412
            W/"7"        | 412
            "what"       | 412
            7            | 400
            "7           | 400
            "7" "8"      | 400
            "7",         | 400
            """)
    void ifMatchIsHeld(String ifMatch, int status) {
        var answer = api().with("If-Match", ifMatch).put("/api/versioned", "{}");

        assertThat(answer.status()).isEqualTo(status);
        if (status != 200) {
            assertThat(answer.problem()).isEqualTo(status == 412 ? "stale" : "invalid-request");
        }
    }

    @Test
    void aVersionIsAskedForOnlyWhereItIsRequired() {
        assertThat(api().put("/api/versioned", "{}").header("ETag")).isEqualTo("\"8\"");

        var answer = api().put("/api/versioned/strictly", "{}");
        assertThat(answer.status()).isEqualTo(428);
        assertThat(answer.problem()).isEqualTo("precondition-required");
        assertThat(api().with("If-None-Match", "\"7\"").get("/api/versioned").status())
                .isEqualTo(304);
    }

    @Test
    void pagesJoinToTheWholeList() {
        var all = new ArrayList<String>();
        @Nullable String cursor = null;
        do {
            var page = api().get("/api/letters?limit=10" + (cursor == null ? "" : "&cursor=" + cursor))
                    .json();
            page.path("items").forEach(item -> all.add(item.asString()));
            cursor = page.path("next").isNull() ? null : page.path("next").asString();
        } while (cursor != null);

        assertThat(all).hasSize(26).isSorted().doesNotHaveDuplicates();
        assertThat(api().get("/api/letters?limit=26").json().path("next").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "ten", "", "99999999999"})
    void anUnfitLimitIsRefused(String limit) {
        assertThat(api().get("/api/letters?limit=" + limit).faults())
                .containsExactly("limit: must be a whole number from 1 to 200");
    }

    @Test
    void aTamperedCursorIsRefused() {
        var cursor = Cursor.encode("m");
        assertThat(Cursor.decode(cursor)).isEqualTo("m");

        for (var bad : new String[] {"", "m", "!!", cursor + "A", cursor.substring(1), "A" + cursor.substring(1)}) {
            assertThat(api().get("/api/letters?cursor=" + bad).faults())
                    .as(bad)
                    .containsExactly("cursor: must be the next of an earlier page, unchanged");
        }
    }

    private JsonNode command(String key, String body) {
        return api().with("Idempotency-Key", key).post("/api/commands", body).json();
    }

    private SampleApi api() {
        return new SampleApi(port, issuer.token().officer());
    }
}
