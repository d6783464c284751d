package org.jembatan.gateway.account.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.Refusal;

/**
 * Which part of the list a caller wants: at most {@code limit} (1 to 200, by default 50) after the address that the cursor
 * stands for.
 */
record PageQuery(int limit, String after) {

    private static final int DEFAULT = 50;
    private static final int HIGHEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

    static PageQuery of(@Nullable String limit, @Nullable String cursor) {
        return new PageQuery(limit(limit), cursor == null ? "" : decoded(cursor));
    }

    static String cursorAfter(String email) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(email.getBytes(StandardCharsets.UTF_8));
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return DEFAULT;
        }
        if (!NUMBER.matcher(limit).matches() || Integer.parseInt(limit) > HIGHEST) {
            throw new Refusal(Problem.invalidParameter("limit", "must be a number from 1 to " + HIGHEST));
        }
        return Integer.parseInt(limit);
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new Refusal(Problem.invalidParameter("cursor", "must be the next of an earlier page"), notOurs);
        }
    }
}
