package org.jembatan.faults;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import org.jembatan.faults.Api.Who;

/**
 * All that the oracle looks at, read when everything has settled.
 *
 * @param editions those of the lab, by id; other tests may have others
 * @param letters to people, by the officer's list
 */
record Evidence(
        Journal journal,
        History history,
        Map<String, EditionState> editions,
        List<JsonNode> letters,
        List<String> waitingMessages,
        List<String> parkedRecords,
        List<String> pendingWork,
        Map<String, Long> lag) {

    /**
     * What the services show of one edition.
     *
     * @param applications by registration
     * @param intake in numbers, by registration
     * @param roster by programme
     * @param plans by alumni
     * @param invited by feedback, people's ids
     */
    record EditionState(
            List<JsonNode> applications,
            JsonNode intake,
            List<JsonNode> roster,
            List<JsonNode> plans,
            Set<String> invited) {}

    static Evidence gather(Journal journal, List<String> editions, Api api, Topics topics, Documents documents)
            throws Exception {
        Map<String, EditionState> states = new LinkedHashMap<>();
        for (String id : editions) {
            states.put(
                    id,
                    new EditionState(
                            api.list(Who.OFFICER, "/api/applications?programmeId=" + id),
                            api.read(Who.OFFICER, "/api/intakes/" + id + "/summary"),
                            new ArrayList<>(api.read(Who.OFFICER, "/api/programmes/" + id + "/roster")
                                    .path("participants")
                                    .values()),
                            api.list(Who.OFFICER, "/api/action-plans?programmeId=" + id),
                            documents.invited(id)));
        }
        return new Evidence(
                journal,
                new History(topics.all()),
                states,
                api.list(Who.OFFICER, "/api/messages"),
                documents.waitingMessages(),
                documents.parkedRecords(),
                documents.pendingWork(),
                topics.lag());
    }

    Set<String> editionIds() {
        return new LinkedHashSet<>(editions.keySet());
    }

    /** What came of the commands about each application. */
    Map<String, List<Journal.Outcome>> outcomesByApplication() {
        Map<String, List<Journal.Outcome>> outcomes = new LinkedHashMap<>();
        journal.outcomes().stream()
                .filter(outcome -> !outcome.applicationId().isEmpty())
                .forEach(outcome -> outcomes.computeIfAbsent(outcome.applicationId(), _ -> new ArrayList<>())
                        .add(outcome));
        return outcomes;
    }
}
