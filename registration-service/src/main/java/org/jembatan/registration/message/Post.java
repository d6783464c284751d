package org.jembatan.registration.message;

/** Takes messages to people. */
public interface Post {

    /**
     * Hands a message to whoever delivers it. A message that is handed over twice carries the same id, by which a
     * receiver can tell.
     *
     * @throws Refused when it was not taken
     */
    void send(Message message) throws Refused;

    /** The message was not taken. */
    final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final boolean hopeless;

        /** A refusal; {@code hopeless} when it will be refused for ever. */
        public Refused(String reason, boolean hopeless) {
            super(reason);
            this.hopeless = hopeless;
        }

        boolean isHopeless() {
            return hopeless;
        }
    }
}
