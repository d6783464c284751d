package org.jembatan.system;

import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** What a successful answer says, by JSON path. */
record Answer(DocumentContext body) {

    /** Fails the test when the answer is no success. */
    static Answer to(ResponseSpec response) {
        String body = response.expectStatus()
                .is2xxSuccessful()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return new Answer(JsonPath.parse(body));
    }

    String text(String path) {
        return body.read(path, String.class);
    }

    int number(String path) {
        return body.read(path, Integer.class);
    }

    boolean says(String path) {
        return body.read(path, Boolean.class);
    }

    List<String> texts(String path) {
        return body.read(path);
    }

    /** Those that are unknown are null. */
    List<Number> numbers(String path) {
        return body.read(path);
    }

    /** All of it, to be compared. */
    Object whole() {
        return body.json();
    }
}
