package org.jembatan.local.demo;

/** A candidate whom registration knows. */
record Participant(Nominee nominee, String applicationId, String personId) {

    String application(String transition) {
        return "/api/applications/" + applicationId + "/" + transition;
    }

    /** The participant, acting themselves. */
    Caller self() {
        return Caller.participant(personId, nominee.country());
    }

    Caller focalPoint() {
        return Caller.focalPoint(nominee.country());
    }

    Script script() {
        return new Script(nominee.number());
    }
}
