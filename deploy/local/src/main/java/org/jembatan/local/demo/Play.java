package org.jembatan.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The edition of 2021, played by its officer, focal points, employers and participants. Every act has a name that never
 * changes, so another play of the same system repeats what was done and adds nothing.
 */
final class Play {

    private static final Patience UNTIL_THE_EVENT_ARRIVES =
            new Patience(Duration.ofMinutes(2), Duration.ofMillis(5), Duration.ofMillis(20));
    private static final Map<String, String> NOTHING = Map.of();

    private final Api api;
    private final Consumer<String> progress;

    Play(Api api, Consumer<String> progress) {
        this.api = api;
        this.progress = progress;
    }

    Standing play() {
        setTheClock();
        String programmeId = announce();
        progress.accept("The edition of 2021 is announced, and registration takes nominations.");
        List<Applied> applied = Edition2021.inOrderOfSelection().stream()
                .map(nominee -> nominateAndEndorse(programmeId, nominee))
                .toList();
        progress.accept(applied.size() + " candidates are nominated and endorsed.");
        List<Applied> offered = applied.stream().filter(this::select).toList();
        progress.accept(offered.size() + " have the offer of a place.");
        if (offered.isEmpty()) {
            throw new IllegalStateException("Nobody was offered a place.");
        }
        offered.subList(0, offered.size() - 1).forEach(this::confirm);
        Optional<Duration> untilInRoster = confirmAndWatchTheRoster(programmeId, offered.getLast());
        progress.accept(offered.size() + " have confirmed.");
        return new Reading(api, programmeId).standing(untilInRoster);
    }

    /** In a second run the clock is later already, and moves only forward. */
    private void setTheClock() {
        Answer answer = api.post(Caller.OFFICER, step("clock"), "/api/clock", Map.of("now", Edition2021.START));
        if (answer.status() != 409) {
            answer.ok();
        }
    }

    private String announce() {
        String programmeId = api.post(Caller.OFFICER, step("draft"), "/api/programmes", Edition2021.draft())
                .ok()
                .createdId();
        api.post(Caller.OFFICER, step("announce"), "/api/programmes/" + programmeId + "/announcement", NOTHING)
                .ok();
        if (UNTIL_THE_EVENT_ARRIVES
                .tryFor(() -> found(Caller.OFFICER, "/api/intakes/" + programmeId))
                .isEmpty()) {
            throw new IllegalStateException("Registration did not hear of the edition within %d s."
                    .formatted(UNTIL_THE_EVENT_ARRIVES.limit().toSeconds()));
        }
        return programmeId;
    }

    private Applied nominateAndEndorse(String programmeId, Nominee nominee) {
        Caller focalPoint = Caller.focalPoint(nominee.country());
        Application application = api.post(
                        focalPoint, step("nominate", nominee), "/api/nominations", nominee.nomination(programmeId))
                .ok()
                .as(Application.class);
        Applied applied = new Applied(nominee, application.id(), application.personId());
        if (application.missingEndorsements().contains("EMPLOYER")) {
            confirmAsEmployer(focalPoint, applied);
        }
        if (application.missingEndorsements().contains("FOCAL_POINT")) {
            api.post(focalPoint, step("endorse", nominee), applied.path("endorsement"), NOTHING)
                    .ok();
        }
        return applied;
    }

    /** The employer has no account: who holds the link may confirm. */
    private void confirmAsEmployer(Caller focalPoint, Applied applied) {
        Nominee nominee = applied.nominee();
        URI link = api.post(focalPoint, step("employer-link", nominee), applied.path("employer-link"), NOTHING)
                .ok()
                .as(EmployerLink.class)
                .url();
        // The public address in the link may be one that leads to this gateway only from outside.
        String path = link.getRawPath();
        api.post(Caller.NOBODY, step("employer-confirmation", nominee), path, nominee.employerConfirmation())
                .ok();
    }

    /** Whether the candidate has the offer of a place, and does not wait for one. */
    private boolean select(Applied applied) {
        return api.post(
                        Caller.OFFICER,
                        step("select", applied.nominee()),
                        applied.path("selection"),
                        Map.of("whenFull", "WAIT"))
                .ok()
                .as(Decision.class)
                .candidacy()
                .equals("OFFERED");
    }

    private void confirm(Applied applied) {
        api.post(applied.participant(), step("confirm", applied.nominee()), applied.path("confirmation"), NOTHING)
                .ok();
    }

    private Optional<Duration> confirmAndWatchTheRoster(String programmeId, Applied last) {
        String line = "/api/programmes/" + programmeId + "/roster/" + last.personId();
        if (found(Caller.OFFICER, line).isPresent()) {
            confirm(last);
            return Optional.empty();
        }
        confirm(last);
        long confirmed = System.nanoTime();
        return UNTIL_THE_EVENT_ARRIVES
                .tryFor(() -> found(Caller.OFFICER, line))
                .map(_ -> Duration.ofNanos(System.nanoTime() - confirmed));
    }

    private Optional<Answer> found(Caller caller, String path) {
        Answer answer = api.get(caller, path);
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.ok());
    }

    private static String step(String act) {
        return "demo-2021/" + act;
    }

    private static String step(String act, Nominee nominee) {
        return step(act) + "/" + nominee.key();
    }

    private record Application(String id, String personId, List<String> missingEndorsements) {}

    private record EmployerLink(URI url) {}

    private record Decision(String candidacy) {}

    private record Applied(Nominee nominee, String applicationId, String personId) {

        String path(String transition) {
            return "/api/applications/" + applicationId + "/" + transition;
        }

        Caller participant() {
            return Caller.participant(personId, nominee.country());
        }
    }
}
