package org.jembatan.alumni.plan;

import java.net.URI;
import java.time.Instant;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;

/** Makes and reads the links by which endorsers without an account vouch for what their alumni report. */
public interface EndorserLinks {

    /** Where the outcome is confirmed: whoever holds the address may, until it expires. */
    URI to(Invitation invitation);

    /** What the address's secret part stands for; fails with {@link UnknownLink} when we have not signed it. */
    Invitation read(String token);

    /** An endorser is asked about one outcome, until {@code expiresAt} of business time, in whole seconds. */
    record Invitation(FollowUpId followUpId, OutcomeId outcomeId, Instant expiresAt) {}
}
