package org.jembatan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.faults.Command.Kind;
import org.jembatan.faults.Evidence.EditionState;
import org.jembatan.faults.Findings.Violation;

/** The oracle finds nothing in a good story, and the fault in one that was spoiled by one line. */
class OracleTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String EDITION = "edition-1";
    private static final String APPLICATION = "application-1";
    private static final Candidate CANDIDATE = new Candidate(1, 0, "NP", "ENTREPRENEUR", "ONSITE", List.of());

    private final Journal journal = new Journal();
    private final List<Told> told = new ArrayList<>();
    private final List<JsonNode> letters = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private List<JsonNode> roster = List.of(json("{'personId': 'person-1', 'mode': 'ONSITE'}"));

    OracleTest() {
        asked(Kind.NOMINATE, accepted("{'id': '%s', 'programmeId': '%s'}".formatted(APPLICATION, EDITION)));
        asked(Kind.ENDORSE, accepted("{'id': '%s'}".formatted(APPLICATION)));
        asked(Kind.SELECT_OR_REFUSE, accepted("{'candidacy': 'OFFERED'}"));
        asked(Kind.CONFIRM, accepted("{'candidacy': 'ENROLLED'}"));
        tell("application-events", APPLICATION, "application.nominated.v1", 1);
        tell("application-events", APPLICATION, "application.endorsed.v1", 2);
        tell("intake-events", EDITION, "intake.place-offered.v1", 1);
        tell("intake-events", EDITION, "intake.participant-enrolled.v1", 2);
        letters.add(json("{'id': 'intake.place-offered.v1-1'}"));
        letters.add(json("{'id': 'intake.participant-enrolled.v1-2'}"));
    }

    @Test
    void findsNothingInAGoodStory() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void bearsARepeat() {
        tell("intake-events", EDITION, "intake.participant-enrolled.v1", 2);

        assertThat(violations()).isEmpty();
    }

    @Test
    void seesARefusalThatTookEffect() {
        asked(Kind.WITHDRAW, new Answer.Refused(409, "application-is-over"));
        tell("application-events", APPLICATION, "application.withdrawn.v1", 3);

        assertThat(violations()).anyMatch(found -> found.contains("application.withdrawn.v1 was told 1 times"));
    }

    @Test
    void seesWhatWasAcceptedAndLost() {
        told.removeIf(one -> one.type().equals("application.endorsed.v1"));

        assertThat(violations()).anyMatch(found -> found.contains("application.endorsed.v1 was told 0 times"));
    }

    @Test
    void seesWhatNobodyAskedFor() {
        told.add(one("application-events", "stranger", "application.nominated.v1", 1, "stranger"));

        assertThat(violations()).anyMatch(found -> found.contains("told 1 times of stranger"));
    }

    @Test
    void seesAGap() {
        tell("intake-events", EDITION, "intake.mode-changed.v1", 4);

        assertThat(violations()).anyMatch(found -> found.contains("expected 3, found 4"));
    }

    @Test
    void seesAnInversion() {
        told.add(told.size() - 1, told.removeLast());
        told.add(2, told.removeLast());

        assertThat(violations()).anyMatch(found -> found.startsWith("next of"));
    }

    @Test
    void seesOnePlaceTooMany() {
        for (int more = 2; more <= 4; more++) {
            told.add(one("intake-events", EDITION, "intake.place-offered.v1", more + 1, "application-" + more));
        }

        assertThat(violations()).anyMatch(found -> found.contains("[NP has one too many]"));
    }

    @Test
    void seesAServiceThatHasNotHeard() {
        roster = List.of();

        assertThat(violations()).anyMatch(found -> found.startsWith("roster of"));
    }

    @Test
    void seesALetterThatWasWrittenTwice() {
        letters.add(letters.getFirst());

        assertThat(violations()).anyMatch(found -> found.contains("letters about") && found.contains("found 2"));
    }

    @Test
    void seesWhatIsLeftInAnOutbox() {
        waiting.add("registration.intakes/" + EDITION + ": intake.place-offered.v1, 3");

        assertThat(violations()).anyMatch(found -> found.startsWith("messages in outboxes"));
    }

    @Test
    void seesARefusalOfWhatWasAccepted() {
        asked(Kind.CONFIRM, new Answer.Refused(409, "no-place-offered"));

        assertThat(violations()).anyMatch(found -> found.contains("accepted, and refused when it was sent again"));
    }

    private List<String> violations() {
        EditionState state = new EditionState(
                List.of(json("{'id': '%s', 'status': 'ENROLLED', 'country': 'NP', 'mode': 'ONSITE'}"
                        .formatted(APPLICATION))),
                json("{'enrolled': 1, 'offered': 0}"),
                roster,
                List.of(json("{'personId': 'person-1', 'status': 'DRAFT'}")),
                Set.of("person-1"));
        Evidence evidence = new Evidence(
                journal, new History(told), Map.of(EDITION, state), letters, waiting, List.of(), List.of(), Map.of());
        return Oracle.judge(evidence).violations().stream().map(Violation::what).toList();
    }

    private void asked(Kind kind, Answer answer) {
        Duration sent = Duration.ofSeconds(journal.byCommand().size() * 2L);
        String application = kind == Kind.NOMINATE ? "" : APPLICATION;
        journal.add(new Attempt(
                new Command(kind, CANDIDATE, application, kind.name()), 1, sent, sent.plusSeconds(1), answer));
    }

    private static Answer accepted(String body) {
        return new Answer.Accepted(200, json(body));
    }

    private void tell(String topic, String key, String type, long sequence) {
        told.add(one(topic, key, type, sequence, APPLICATION));
    }

    private static Told one(String topic, String key, String type, long sequence, String application) {
        JsonNode body = json(
                "{'programmeId': '%s', 'applicationId': '%s', 'personId': 'person-1', 'country': 'NP', 'mode': 'ONSITE'}"
                        .formatted(EDITION, application));
        return new Told(
                topic, 0, sequence, key, type + "-" + sequence, type, sequence, Instant.EPOCH, Instant.EPOCH, body);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
