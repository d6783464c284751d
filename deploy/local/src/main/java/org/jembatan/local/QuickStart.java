package org.jembatan.local;

/** Whether programs start from what was prepared for them; see {@link Preparation}. */
enum QuickStart {
    /** From their jars as they were built. */
    OFF,
    /** From what is there of it. */
    ON,
    /** Watched, so that it can be prepared what is missing. */
    TRAINING
}
