package org.jembatan.faults;

/** One promise, and how to see whether it was kept. */
interface Check {

    /** As it is called in a verdict. */
    String promise();

    void examine(Evidence evidence, Findings findings);
}
