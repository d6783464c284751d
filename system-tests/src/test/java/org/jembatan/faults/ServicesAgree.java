package org.jembatan.faults;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import org.jembatan.faults.Evidence.EditionState;

/** Every service shows what follows from what was told: registration, roster, plans, invitations. */
final class ServicesAgree implements Check {

    @Override
    public String promise() {
        return "every service shows what was told, once";
    }

    @Override
    public void examine(Evidence evidence, Findings findings) {
        Map<String, Map<String, Integer>> told = evidence.history().countsByApplication(evidence.editionIds());
        evidence.editions().forEach((id, edition) -> {
            Places places = Places.after(evidence.history().intake(id));
            applications(edition, told, places, findings);
            applicationsAreThoseNominated(id, evidence, edition, findings);
            List<String> enrolled =
                    places.enrolled().map(Places.Standing::personId).sorted().toList();
            findings.compare(this, "roster of " + id, enrolled, texts(edition.roster().stream(), "personId"), "");
            findings.compare(
                    this,
                    "invited by feedback to " + id,
                    enrolled,
                    edition.invited().stream().sorted().toList(),
                    "");
            Stream<JsonNode> plans = edition.plans().stream()
                    .filter(plan -> !plan.path("status").asString().equals("WITHDRAWN"));
            findings.compare(this, "plans in alumni of " + id, enrolled, texts(plans, "personId"), "");
            findings.compare(this, "intake of " + id, numbers(places), numbers(edition.intake()), "");
            edition.roster().forEach(participant -> {
                String person = participant.path("personId").asString();
                findings.compare(
                        this,
                        "mode of %s on the roster of %s".formatted(person, id),
                        mode(places, person),
                        participant.path("mode").asString(),
                        "");
            });
        });
    }

    private void applications(
            EditionState edition, Map<String, Map<String, Integer>> told, Places places, Findings findings) {
        for (JsonNode application : edition.applications()) {
            String id = application.path("id").asString();
            findings.compare(
                    this,
                    "status of " + id,
                    status(told.getOrDefault(id, Map.of()).keySet().stream().toList(), places, id),
                    application.path("status").asString(),
                    id);
        }
    }

    private void applicationsAreThoseNominated(String id, Evidence evidence, EditionState edition, Findings findings) {
        List<String> nominated = evidence.journal().outcomes().stream()
                .filter(outcome -> outcome.command().kind() == Command.Kind.NOMINATE)
                .flatMap(outcome -> outcome.accepted().stream())
                .map(Answer.Accepted::body)
                .filter(body -> body.path("programmeId").asString().equals(id))
                .map(body -> body.path("id").asString())
                .sorted()
                .toList();
        findings.compare(this, "applications for " + id, nominated, texts(edition.applications().stream(), "id"), "");
    }

    private static String status(List<String> types, Places places, String id) {
        if (types.contains("application.withdrawn.v1")) {
            return "WITHDRAWN";
        }
        Places.Standing standing = places.byApplication().get(id);
        if (standing == null || standing.state() == Places.State.GONE) {
            return types.contains("application.endorsed.v1") ? "ENDORSED" : "NOMINATED";
        }
        return standing.state() == Places.State.WAITING
                ? "WAITLISTED"
                : standing.state().name();
    }

    private static String mode(Places places, String person) {
        return places.enrolled()
                .filter(one -> one.personId().equals(person))
                .map(Places.Standing::mode)
                .collect(Collectors.joining());
    }

    private static Map<String, Long> numbers(Places places) {
        Map<String, Long> numbers = new TreeMap<>();
        numbers.put("enrolled", places.enrolled().count());
        numbers.put("offered", count(places, Places.State.OFFERED));
        return numbers;
    }

    private static Map<String, Long> numbers(JsonNode intake) {
        Map<String, Long> numbers = new TreeMap<>();
        numbers.put("enrolled", intake.path("enrolled").asLong());
        numbers.put("offered", intake.path("offered").asLong());
        return numbers;
    }

    private static long count(Places places, Places.State state) {
        return places.byApplication().values().stream()
                .filter(one -> one.state() == state)
                .count();
    }

    private static List<String> texts(Stream<JsonNode> nodes, String field) {
        return nodes.map(node -> node.path(field).asString()).sorted().toList();
    }
}
