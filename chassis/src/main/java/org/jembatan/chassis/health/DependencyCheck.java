package org.jembatan.chassis.health;

/**
 * Something without which this instance can do no work. Every bean of this type takes part in readiness; it may block,
 * and is interrupted when the time for all of them is over.
 */
public interface DependencyCheck {

    String name();

    /**
     * Asks whether the dependency answers.
     *
     * @throws Exception if it does not
     */
    void ask() throws Exception;
}
