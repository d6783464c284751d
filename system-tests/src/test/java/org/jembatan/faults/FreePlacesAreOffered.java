package org.jembatan.faults;

import tools.jackson.databind.JsonNode;

/** In the end nobody waits for whom there is a place. */
final class FreePlacesAreOffered implements Check {

    @Override
    public String promise() {
        return "a free place is offered to whoever waits for one";
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        evidence.editions().forEach((id, edition) -> {
            Places places = Places.after(evidence.history().intake(id));
            for (JsonNode application : edition.applications()) {
                if (application.path("status").asString().equals("WAITLISTED")) {
                    String country = application.path("country").asString();
                    String mode = application.path("mode").asString();
                    String applicationId = application.path("id").asString();
                    findings.require(
                            this,
                            !places.haveRoomFor(country, mode, Terms.OF_THE_LAB),
                            "%s of %s waits to take part %s, and there is a place"
                                    .formatted(applicationId, country, mode),
                            applicationId);
                }
            }
        });
    }
}
