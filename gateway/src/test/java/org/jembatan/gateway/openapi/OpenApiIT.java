package org.jembatan.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.gateway.GatewayTestCase;

class OpenApiIT extends GatewayTestCase {

    @Test
    void everybodyMayReadWhatTheApiConsistsOf() {
        HttpResponse<String> answer = anybody().get("/api/openapi.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(JsonPath.<String>read(answer.body(), "$.openapi")).startsWith("3.1");
        assertThat(JsonPath.<String>read(answer.body(), "$.paths['/api/me/journey'].get.operationId"))
                .isEqualTo("journey.mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api/docs"})
    void whoHasItAlreadyIsSentNothing(String path) {
        HttpResponse<String> first = anybody().get(path);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = anybody()
                .send(anybody().request(path).header("If-None-Match", tag).GET());

        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("public", "max-age");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi.json", "/api/docs"})
    void overASlowLineItComesPacked(String path) {
        HttpRequest.Builder asked =
                anybody().request(path).header("Accept-Encoding", "br, gzip").GET();

        HttpResponse<String> packed = anybody().send(asked);
        HttpResponse<String> plain = anybody().get(path);
        HttpResponse<String> refused = anybody()
                .send(anybody()
                        .request(path)
                        .header("Accept-Encoding", "gzip; q=0, *")
                        .GET());

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isLessThan(40_000)
                .isLessThan(plain.headers().firstValueAsLong("Content-Length").orElseThrow() / 5);
        assertThat(packed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(refused.headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void thePageMayShowItsOwnStyleAndNothingElse() {
        HttpResponse<String> page = anybody().get("/api/docs");

        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "script-src", "*");
        assertThat(page.body()).doesNotContain("<script", "<img", " style=", " onclick");
    }

    @Test
    void elsewhereNothingMayBeShown() {
        assertThat(anybody().get("/api/openapi.json").headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; frame-ancestors 'none'");
    }
}
