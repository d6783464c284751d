package org.jembatan.alumni.graduation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is printed on a certificate, as it was when it was issued.
 *
 * @param code nobody can guess it, and whoever has it may look the certificate up
 * @param name as the graduate gave it; personal data
 * @param programme the title of the edition
 * @param issuedAt business time
 * @param revocation null as long as it is valid
 */
public record Certificate(
        String code,
        String name,
        String programme,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant issuedAt,
        @Nullable Revocation revocation) {

    /** What a certificate is worth. */
    public enum Status {
        VALID,
        REVOKED
    }

    /**
     * Why it counts no more.
     *
     * @param at business time
     */
    public record Revocation(String reason, Instant at) {}

    public Status status() {
        return revocation == null ? Status.VALID : Status.REVOKED;
    }

    boolean isValid() {
        return status() == Status.VALID;
    }

    Certificate revoked(Revocation why) {
        return new Certificate(code, name, programme, startsOn, endsOn, issuedAt, why);
    }
}
