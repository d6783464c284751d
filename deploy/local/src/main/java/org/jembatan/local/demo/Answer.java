package org.jembatan.local.demo;

import java.net.http.HttpResponse;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the API answered.
 *
 * @param asked the method and the path, for a message about it
 * @param location the path of what was created, or nothing
 * @param etag the version of what is shown, or nothing
 * @param text the body as it came
 */
record Answer(String asked, int status, String location, String etag, String text) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.request().method() + " " + response.request().uri().getPath(),
                response.statusCode(),
                response.headers().firstValue("Location").orElse(""),
                response.headers().firstValue("ETag").orElse(""),
                response.body());
    }

    /** This answer, if it is a success. */
    Answer ok() {
        if (status / 100 != 2) {
            throw new IllegalStateException("%s answered %d: %s".formatted(asked, status, text));
        }
        return this;
    }

    /** Whether it is a refusal of that kind, by the last part of the problem's type. */
    boolean isRefusedAs(String slug) {
        return status / 100 == 4 && as(Problem.class).type().endsWith("/" + slug);
    }

    private record Problem(String type) {}

    /** The body as far as the type knows it; what it does not know is passed over. */
    <T> T as(Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JacksonException e) {
            throw new IllegalStateException("%s answered what cannot be read: %s".formatted(asked, text), e);
        }
    }

    /** The last part of the path of what was created. */
    String createdId() {
        if (location.isEmpty()) {
            throw new IllegalStateException(asked + " did not say where to find what it created.");
        }
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
