package org.jembatan.faults;

import tools.jackson.databind.JsonNode;

/** What somebody who asked got to see. */
sealed interface Answer {

    /** 2xx: it is done, and stays done. */
    record Accepted(int status, JsonNode body) implements Answer {

        @Override
        public String toString() {
            String state = body.path("candidacy").asString("");
            return state.isEmpty() ? "accepted (" + status + ")" : "accepted (" + status + " " + state + ")";
        }
    }

    /** 4xx: it is not done. */
    record Refused(int status, String problem) implements Answer {

        @Override
        public String toString() {
            return "refused (" + status + " " + problem + ")";
        }
    }

    /** Too late, cut off, or 5xx: nobody knows. */
    record Unknown(String reason) implements Answer {

        @Override
        public String toString() {
            return "unknown (" + reason + ")";
        }
    }
}
