package org.jembatan.local.demo;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From the announcement of an edition to its roster. */
final class Admission {

    private final Scene scene;

    Admission(Scene scene) {
        this.scene = scene;
    }

    /** Announces the edition and waits until registration takes nominations. */
    String announce() {
        return announce(scene.edition().draft());
    }

    /** As {@link #announce()}, on other terms than an edition usually has. */
    String announce(RealEdition.Draft draft) {
        String programmeId =
                scene.act(Caller.OFFICER, "draft", "/api/programmes", draft).createdId();
        scene.act(Caller.OFFICER, "announce", "/api/programmes/" + programmeId + "/announcement");
        scene.await("registration's intake", () -> scene.find(Caller.OFFICER, "/api/intakes/" + programmeId));
        return programmeId;
    }

    /** The candidates in the order in which the officer will select, each endorsed by all who have to. */
    List<Participant> nominate(String programmeId) {
        return Crowd.all(scene.edition().inOrderOfSelection(), nominee -> nominateAndEndorse(programmeId, nominee));
    }

    private Participant nominateAndEndorse(String programmeId, Nominee nominee) {
        Caller focalPoint = Caller.focalPoint(nominee.country());
        Application application = scene.act(
                        focalPoint, "nominate", nominee, "/api/nominations", nominee.nomination(programmeId))
                .as(Application.class);
        Participant candidate = new Participant(nominee, application.id(), application.personId());
        if (application.missingEndorsements().contains("EMPLOYER")) {
            confirmAsEmployer(candidate);
        }
        if (application.missingEndorsements().contains("FOCAL_POINT")) {
            scene.act(focalPoint, "endorse", nominee, candidate.application("endorsement"));
        }
        return candidate;
    }

    /** The employer has no account: who holds the link may confirm. */
    private void confirmAsEmployer(Participant candidate) {
        Nominee nominee = candidate.nominee();
        URI link = scene.act(candidate.focalPoint(), "employer-link", nominee, candidate.application("employer-link"))
                .as(EmployerLink.class)
                .url();
        // The public address in the link may be one that leads to this gateway only from outside.
        scene.act(Caller.NOBODY, "employer-confirmation", nominee, link.getRawPath(), nominee.employerConfirmation());
    }

    /** Those who have the offer of a place, and do not wait for one. The officer decides one after the other. */
    List<Participant> select(List<Participant> candidates) {
        List<Participant> offered = candidates.stream().filter(this::isOffered).toList();
        if (offered.isEmpty()) {
            throw new IllegalStateException(scene.edition().year() + ": nobody was offered a place.");
        }
        return offered;
    }

    private boolean isOffered(Participant candidate) {
        return scene.act(
                        Caller.OFFICER,
                        "select",
                        candidate.nominee(),
                        candidate.application("selection"),
                        Map.of("whenFull", "WAIT"))
                .as(Decision.class)
                .candidacy()
                .equals("OFFERED");
    }

    /**
     * All confirm.
     *
     * @return from the last answer until the programme's roster showed that participant; empty where it stood there
     *     before, in another play
     */
    Optional<Duration> confirm(String programmeId, List<Participant> offered) {
        Crowd.each(offered.subList(0, offered.size() - 1), this::confirm);
        Participant last = offered.getLast();
        String line = "/api/programmes/" + programmeId + "/roster/" + last.personId();
        boolean known = scene.find(Caller.OFFICER, line).isPresent();
        confirm(last);
        long confirmed = System.nanoTime();
        scene.await("the last place in the roster", () -> scene.find(Caller.OFFICER, line));
        Duration taken = Duration.ofNanos(System.nanoTime() - confirmed);
        return known ? Optional.empty() : Optional.of(taken);
    }

    private void confirm(Participant candidate) {
        scene.act(candidate.self(), "confirm", candidate.nominee(), candidate.application("confirmation"));
    }

    private record Application(String id, String personId, List<String> missingEndorsements) {}

    private record EmployerLink(URI url) {}

    private record Decision(String candidacy) {}
}
