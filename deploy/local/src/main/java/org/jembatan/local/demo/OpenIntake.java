package org.jembatan.local.demo;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The candidates of the open edition, each brought to where somebody else has to act. */
final class OpenIntake {

    private static final String WHY_DECLINED = "The same enterprise takes part already with somebody else (invented)";

    private final Scene scene;
    private final String programmeId;

    OpenIntake(Scene scene, String programmeId) {
        this.scene = scene;
        this.programmeId = programmeId;
    }

    /** Where there are rules already they stay, whoever laid them down. */
    void layDownRules() {
        String path = "/api/intakes/" + programmeId + "/eligibility-rules";
        Answer found = scene.api().get(Caller.OFFICER, path).ok();
        if (found.as(Rules.class).rules().isEmpty()) {
            Answer answer = scene.api().put(Caller.OFFICER, "demo-rules", path, rules(), found.etag());
            if (!answer.isRefusedAs("stale")) {
                answer.ok();
            }
        }
    }

    private static Rules rules() {
        return new Rules(List.of(
                new Rule("AGE", 25, 50, null),
                new Rule("ENGLISH_LEVEL", null, null, "B1"),
                new Rule("YEARS_OF_SERVICE", 2, null, null)));
    }

    void bringAllToWhereTheyStand() {
        Applicant.all().forEach(this::bringToWhereTheyStand);
    }

    private void bringToWhereTheyStand(Applicant applicant) {
        Application application = act(
                        applicant,
                        applicant.focalPoint(),
                        "nominate",
                        "/api/nominations",
                        applicant.nomination(programmeId))
                .as(Application.class);
        String path = "/api/applications/" + application.id();
        if (applicant.stand().isEndorsed() && application.missingEndorsements().contains("FOCAL_POINT")) {
            act(applicant, applicant.focalPoint(), "endorse", path + "/endorsement", Map.of());
        }
        if (applicant.stand().isSelected()) {
            act(applicant, Caller.OFFICER, "select", path + "/selection", Map.of("whenFull", "WAIT"));
        }
        if (applicant.stand() == Applicant.Stand.ENROLLED) {
            Caller self = Caller.participant(application.personId(), applicant.country());
            act(applicant, self, "confirm", path + "/confirmation", Map.of());
        }
        if (applicant.stand() == Applicant.Stand.DECLINED) {
            act(applicant, Caller.OFFICER, "decline", path + "/refusal", Map.of("reason", WHY_DECLINED));
        }
    }

    private Answer act(Applicant applicant, Caller caller, String act, String path, Object body) {
        return scene.act(caller, act + "/" + applicant.key(), path, body);
    }

    private record Rules(List<Rule> rules) {}

    private record Rule(
            String kind,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable String level) {}

    private record Application(String id, String personId, List<String> missingEndorsements) {}
}
