package org.jembatan.gateway.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A password that somebody may choose: long, and none that everybody tries first. It need not be made of certain kinds of
 * characters, which only makes passwords that are hard to keep in mind (NIST SP 800-63B, section 3.1.1).
 */
public final class NewPassword {

    static final int SHORTEST = 12;

    /** Far more than anybody types; it bounds the work. */
    static final int LONGEST = 128;

    private static final Set<String> COMMON = common();

    /** Why a password cannot be taken. */
    public enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        LIKE_THE_ADDRESS
    }

    private final String text;

    private NewPassword(String text) {
        this.text = text;
    }

    /** What is wrong with it for the account of that address; empty when nothing is. */
    public static Optional<Flaw> flawOf(String password, String email) {
        int length = password.codePointCount(0, password.length());
        String folded = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Flaw.TOO_LONG);
        }
        if (folded.equals(email) || folded.equals(email.substring(0, email.indexOf('@')))) {
            return Optional.of(Flaw.LIKE_THE_ADDRESS);
        }
        if (COMMON.contains(folded) || folded.chars().distinct().count() == 1) {
            return Optional.of(Flaw.TOO_COMMON);
        }
        return Optional.empty();
    }

    /**
     * The password, for the account of that address.
     *
     * @throws IllegalArgumentException when it has a flaw
     */
    public static NewPassword of(String password, String email) {
        flawOf(password, email).ifPresent(flaw -> {
            throw new IllegalArgumentException("The password is " + flaw);
        });
        return new NewPassword(password);
    }

    String text() {
        return text;
    }

    private static Set<String> common() {
        try (InputStream list = NewPassword.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of common passwords is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
