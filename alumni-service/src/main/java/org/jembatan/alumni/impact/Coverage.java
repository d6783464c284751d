package org.jembatan.alumni.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

import org.jspecify.annotations.Nullable;

/** How many of those who were to report have reported. */
public record Coverage(int n, int expected) {

    static Coverage of(Collection<Evidence> evidence) {
        return new Coverage((int) evidence.stream().filter(Evidence::answered).count(), evidence.size());
    }

    /** Between 0 and 1, rounded down to two decimals, so that only all make 1; null when nobody was to report. */
    public @Nullable BigDecimal share() {
        return expected == 0 ? null : BigDecimal.valueOf(n).divide(BigDecimal.valueOf(expected), 2, RoundingMode.DOWN);
    }
}
