package org.jembatan.chassis.fanout;

/** Something that has to be done to each of many documents because of one event. */
public interface FanOut {

    /** What the work document calls it; stays the same across releases. */
    String kind();

    /**
     * Does the next few of what is left. It may be called again for what is done already, after a crash or by another
     * instance, and then changes nothing.
     *
     * @param subject the id of what the work is about
     * @return whether anything may be left
     */
    boolean advance(String subject);
}
