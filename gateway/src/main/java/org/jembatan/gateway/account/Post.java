package org.jembatan.gateway.account;

import org.jembatan.gateway.page.Language;

/** Takes letters to addresses. */
public interface Post {

    /** A letter as it is read. */
    record Written(String to, Language language, String subject, String text) {

        /** It may hold a link, which nobody should read in a log. */
        @Override
        public String toString() {
            return "Written[subject=" + subject + "]";
        }
    }

    /**
     * Hands a letter to whoever delivers it.
     *
     * @throws Refused when it was not taken
     */
    void send(Written letter) throws Refused;

    /** The letter was not taken. */
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
