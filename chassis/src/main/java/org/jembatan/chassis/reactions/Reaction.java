package org.jembatan.chassis.reactions;

/**
 * What a service does when it hears of something. It may run again for the same event, and does nothing then; it changes
 * one document.
 */
@FunctionalInterface
public interface Reaction<T> {

    void react(Received<T> received);
}
