package org.jembatan.local.demo;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.jembatan.local.demo.Script.Stage;
import org.jembatan.local.demo.Script.Work;

/** What participants carry home: a plan, what they report of it, and who vouches for that. */
final class AtHome {

    private final Scene scene;
    private final String programmeId;

    AtHome(Scene scene, String programmeId) {
        this.scene = scene;
        this.programmeId = programmeId;
    }

    /** @param inspiredBy the session that gives the idea */
    void makePlans(List<Participant> participants, String inspiredBy) {
        Crowd.each(participants, participant -> {
            Plan plan = planOf(participant);
            if (plan.versions().isEmpty()) {
                scene.act(
                        participant.self(),
                        "idea",
                        participant.nominee(),
                        plan.path("/ideas"),
                        new Idea("Do at home what the enterprise does that we visited (invented)", inspiredBy));
                submit(participant, plan, 1, inspiredBy);
            }
        });
    }

    /** Those who improve their plan; the focal point signs it. */
    void revisePlans(List<Participant> participants, String inspiredBy) {
        Crowd.each(participants.stream().filter(one -> one.script().revises()).toList(), participant -> {
            Plan plan = planOf(participant);
            if (plan.versions().size() == 1) {
                submit(participant, plan, 2, inspiredBy);
            }
            scene.act(participant.focalPoint(), "cosign", participant.nominee(), plan.path("/cosignature"));
        });
    }

    private void submit(Participant participant, Plan plan, int version, String inspiredBy) {
        scene.rewrite(
                participant.self(),
                "draft-" + version + "/" + participant.nominee().key(),
                plan.path("/draft"),
                draft(participant.script(), version, inspiredBy),
                null);
        scene.act(participant.self(), "submit-" + version, participant.nominee(), plan.path("/submission"));
    }

    private Draft draft(Script script, int version, String inspiredBy) {
        Work work = script.work();
        Milestone first = new Milestone(
                "Begun in the district (invented)",
                scene.edition().endsOn().plusMonths(2).toString());
        Milestone second = new Milestone(
                "Carried on in the province (invented)",
                scene.edition().endsOn().plusMonths(9).toString());
        return new Draft(
                "Small enterprises at home do better (invented)",
                "An agency at home (invented)",
                version == 1 ? List.of(first) : List.of(first, second),
                List.of(new Indicator(
                        work.indicator(),
                        work.unit(),
                        work.sdgTarget(),
                        script.baseline(),
                        script.target(),
                        inspiredBy)));
    }

    /**
     * Those who answer at this stage do; their focal points confirm what they have looked at.
     *
     * @return how many answer
     */
    int report(List<Participant> participants, Stage stage) {
        List<Participant> those =
                participants.stream().filter(one -> one.script().reports(stage)).toList();
        Crowd.each(those, participant -> {
            FollowUp followUp =
                    scene.await("a follow-up", () -> planOf(participant).followUp(stage));
            Answered answered = scene.act(
                            participant.self(),
                            "report-" + stage,
                            participant.nominee(),
                            "/api/follow-ups/" + followUp.id() + "/answer",
                            report(participant.script(), stage))
                    .as(FollowUp.class)
                    .requireAnswer();
            if (participant.script().isConfirmed(stage)) {
                answered.outcomes()
                        .forEach(outcome -> scene.act(
                                participant.focalPoint(),
                                "confirm-" + stage,
                                participant.nominee(),
                                "/api/follow-ups/" + followUp.id() + "/outcomes/" + outcome.id() + "/confirmation"));
            }
        });
        return those.size();
    }

    private static Report report(Script script, Stage stage) {
        Work work = script.work();
        return new Report(
                List.of(new Actual(work.indicator(), script.actual(stage))),
                List.of(new Outcome(
                        work.outcomeKind(),
                        script.quantity(stage),
                        work.unit(),
                        "What came of the plan by then (invented)")));
    }

    private Plan planOf(Participant participant) {
        return scene.await(
                "a participant's plan",
                () -> scene
                        .api()
                        .get(participant.self(), "/api/action-plans?programmeId=" + programmeId)
                        .ok()
                        .as(Plan.Page.class)
                        .items()
                        .stream()
                        .findFirst());
    }

    private record Plan(String id, List<Version> versions, List<FollowUp> followUps) {

        String path(String rest) {
            return "/api/action-plans/" + id + rest;
        }

        Optional<FollowUp> followUp(Stage stage) {
            return followUps.stream()
                    .filter(one -> one.followUp().equals(stage.name()))
                    .findFirst();
        }

        record Page(List<Plan> items) {}
    }

    private record Version(int number) {}

    private record FollowUp(
            String id, String followUp, @Nullable Answered answer) {

        Answered requireAnswer() {
            if (answer == null) {
                throw new IllegalStateException("The follow-up " + id + " was answered and shows no answer.");
            }
            return answer;
        }
    }

    private record Answered(List<Reported> outcomes) {}

    private record Reported(String id) {}

    private record Idea(String text, String sessionId) {}

    private record Draft(String objective, String owner, List<Milestone> milestones, List<Indicator> indicators) {}

    private record Milestone(String title, String dueOn) {}

    private record Indicator(
            String name, String unit, String sdgTarget, int baseline, int target, String inspiredBySessionId) {}

    private record Report(List<Actual> actuals, List<Outcome> outcomes) {}

    private record Actual(String indicator, int actual) {}

    private record Outcome(String kind, int quantity, String unit, String description) {}
}
