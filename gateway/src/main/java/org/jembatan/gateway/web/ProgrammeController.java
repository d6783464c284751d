package org.jembatan.gateway.web;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.gateway.gathering.Gathering;
import org.jembatan.gateway.gathering.Gatherings;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.Service;

/** All that everybody may know of one edition. */
@RestController
class ProgrammeController {

    private static final String PATH = "/programmes/{id}";

    /** In the one form that the services take. */
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** How many releases back a reader is told what has changed. */
    private static final int RECENT = 3;

    private final Gatherings gatherings;
    private final WebPages pages;
    private final String publicUrl;

    ProgrammeController(Gatherings gatherings, WebPages pages, @Value("${jembatan.public-url}") String publicUrl) {
        this.gatherings = gatherings;
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    @GetMapping(PATH)
    ResponseEntity<String> show(@PathVariable String id, HttpServletRequest request) {
        return UUID.matcher(id).matches()
                ? read(id, request)
                        .map(sheet -> pages.readable(200, request, sheet.about(), "programme", sheet.content()))
                        .orElseGet(() -> pages.message(404, request, "unknownProgramme"))
                : pages.message(404, request, "unknownProgramme");
    }

    /** The edition, and of its agenda what can be had; empty when there is no edition that everybody may see. */
    private Optional<ProgrammeSheet> read(String id, HttpServletRequest request) {
        Gathering gathering = gatherings.begin(OnBehalfOf.anybody(request));
        String path = "/api/programmes/" + id;
        var edition = gathering.ask(Service.PROGRAMME, path, EditionView.class);
        var agenda = gathering.ask(Service.PROGRAMME, path + "/agenda", AgendaView.class);
        var releases = gathering.ask(Service.PROGRAMME, path + "/agenda/releases?limit=200", AgendaView.Releases.class);
        Optional<EditionView> found = gathering.answerTo(edition);
        if (gathering.lacks(Service.PROGRAMME)) {
            throw new Refusal(Problem.of(ProblemType.SERVICE_AWAY, "The edition cannot be read."));
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var released = gathering.answerTo(agenda);
        Optional<Recent> recent = gathering
                .answerTo(releases)
                .filter(all -> released.isPresent())
                .flatMap(all -> recent(all, released.get(), path, gathering));
        return Optional.of(new ProgrammeSheet(
                found.get(), released, gathering.lacks(Service.PROGRAMME), recent, Language.of(request), publicUrl));
    }

    /** What is other in the shown release than a few releases before. */
    private static Optional<Recent> recent(
            AgendaView.Releases releases, AgendaView shown, String path, Gathering gathering) {
        int from = Math.max(1, shown.release() - RECENT);
        if (from == shown.release()) {
            return Optional.empty();
        }
        String diff = "%s/agenda/releases/%d/diff?from=%d".formatted(path, shown.release(), from);
        return releases.items().stream()
                .filter(release -> release.number() == from)
                .findFirst()
                .flatMap(before -> gathering
                        .answerTo(gathering.ask(Service.PROGRAMME, diff, AgendaView.Changes.class))
                        .map(changes -> new Recent(before, changes)));
    }

    /** What has changed since a release. */
    record Recent(AgendaView.Release before, AgendaView.Changes changes) {}

    @Bean
    static Endpoint programmePath() {
        return Endpoint.at(PATH, Access.ANYONE_MAY_READ);
    }
}
