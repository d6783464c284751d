package org.jembatan.gateway.page;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;

/**
 * The fields of a form as a browser sends them. The gateway has read the body before, so that the server's own way of
 * reading a form finds nothing.
 */
public record FormFields(Map<String, String> values) {

    /** The form did not arrive as browsers send one. */
    public static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Unreadable() {}
    }

    /**
     * The fields of a request's body; of a field that is there twice, the first.
     *
     * @throws Unreadable when it is not a well-formed form
     */
    public static FormFields of(HttpServletRequest request) throws IOException {
        if (!isForm(request.getContentType())) {
            throw new Unreadable();
        }
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new FormFields(Arrays.stream(body.split("&", -1))
                    .filter(field -> !field.isEmpty())
                    .map(field -> field.split("=", 2))
                    .collect(Collectors.toUnmodifiableMap(
                            field -> decoded(field[0]),
                            field -> field.length == 2 ? decoded(field[1]) : "",
                            (first, again) -> first)));
        } catch (IllegalArgumentException malformed) {
            throw new Unreadable();
        }
    }

    /** What was typed into a field, exactly; empty when nothing was. */
    public String exactly(String field) {
        return values.getOrDefault(field, "");
    }

    /** What was typed into a field of one line, without the space around it. */
    public String line(String field) {
        return exactly(field).strip();
    }

    /** So that no password gets into a log. */
    @Override
    public String toString() {
        return "FormFields" + values.keySet();
    }

    private static boolean isForm(String contentType) {
        return Optional.ofNullable(contentType)
                .filter(type -> type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE))
                .isPresent();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
