package org.jembatan.registration.application;

import java.time.Instant;

import org.jembatan.registration.ApplicationId;

/** Signs and reads the links by which employers without an account confirm their people. */
public interface EmployerLinks {

    /** The link's secret part, fit for a URL: whoever holds it may confirm until it expires. */
    String sign(Invitation invitation);

    /** What the secret part stands for; fails with {@link UnknownEmployerLink} when we have not signed it. */
    Invitation read(String token);

    /** An employer is asked about one candidate, until {@code expiresAt} of business time, in whole seconds. */
    record Invitation(ApplicationId applicationId, Instant expiresAt) {}
}
