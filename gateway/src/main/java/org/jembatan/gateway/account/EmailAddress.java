package org.jembatan.gateway.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An e-mail address, as accounts are found by it. */
public final class EmailAddress {

    /** RFC 5321, section 4.5.3.1.3, without the angle brackets. */
    private static final int LONGEST = 254;

    /** Rough on purpose: only a letter that arrives shows that an address is one. */
    private static final Pattern PLAUSIBLE =
            Pattern.compile("[^\\s@<>\"(),:;\\\\\\[\\]\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}.-]+\\.[\\p{L}\\p{N}-]{2,}");

    private EmailAddress() {}

    /** Without space around it and in lower case: no mail system in use tells addresses apart by capitals. */
    public static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** The address normalised; empty when it cannot be one. */
    public static Optional<String> of(String written) {
        return Optional.of(normalised(written))
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> PLAUSIBLE.matcher(address).matches());
    }
}
