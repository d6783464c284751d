package org.jembatan.alumni.followup;

import org.jspecify.annotations.Nullable;

/** What can come of a programme at home. Knowledge passed on stands first: it is what the programme is for. */
public enum OutcomeKind {
    /** People whom the alumnus trained. */
    KNOWLEDGE_PASSED_ON(null),
    ENTERPRISES_ADVISED(null),
    /** SDG indicator 9.3.2: small-scale industries with a loan or line of credit. */
    FINANCE_REACHED("9.3"),
    /** SDG indicator 9.b.1: medium and high-tech industry. */
    TECHNOLOGY_ADOPTED("9.b"),
    JOBS(null),
    POLICY(null);

    private final @Nullable String sdgTarget;

    OutcomeKind(@Nullable String sdgTarget) {
        this.sdgTarget = sdgTarget;
    }

    /** The SDG target that it counts towards; null where it is for many. */
    public @Nullable String sdgTarget() {
        return sdgTarget;
    }
}
