package org.jembatan.programme.rest;

import java.net.URI;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.rest.ETag;
import org.jembatan.chassis.rest.Page;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.Agenda;
import org.jembatan.programme.agenda.Agendas;
import org.jembatan.programme.agenda.Release;
import org.jembatan.programme.agenda.ReleaseAgenda;

/** The agenda as everybody reads it, and its releases. */
@RestController
@RequestMapping("/api/programmes/{id}/agenda")
class AgendaController {

    private final Agendas agendas;
    private final ReleaseAgenda releaseAgenda;

    AgendaController(Agendas agendas, ReleaseAgenda releaseAgenda) {
        this.agendas = agendas;
        this.releaseAgenda = releaseAgenda;
    }

    /** Its entity tag is the number of the release: plans change neither. */
    @GetMapping
    ResponseEntity<AgendaView> show(@PathVariable ProgrammeId id) {
        return answer(id, agendas.of(id).latestRelease());
    }

    @GetMapping("/releases")
    Page<ReleaseView> releases(@PathVariable ProgrammeId id) {
        return new Page<>(
                agendas.of(id).releases().stream().map(ReleaseView::of).toList(), null);
    }

    @PostMapping("/releases")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<ReleaseView> release(CommandKey key, @PathVariable ProgrammeId id) {
        Release release = releaseAgenda.handle(new ReleaseAgenda.Command(key, id));
        return ResponseEntity.created(
                        URI.create("/api/programmes/" + id.value() + "/agenda/releases/" + release.number()))
                .body(ReleaseView.of(release));
    }

    @GetMapping("/releases/{number}")
    ResponseEntity<AgendaView> show(@PathVariable ProgrammeId id, @PathVariable int number) {
        return answer(id, agendas.of(id).release(number));
    }

    @GetMapping("/releases/{number}/diff")
    DiffView diff(@PathVariable ProgrammeId id, @PathVariable int number, @RequestParam int from) {
        Agenda agenda = agendas.of(id);
        return DiffView.of(agenda.release(number).diffFrom(agenda.release(from)));
    }

    private static ResponseEntity<AgendaView> answer(ProgrammeId id, Release release) {
        return ResponseEntity.ok().eTag(ETag.of(release.number())).body(AgendaView.of(id, release));
    }
}
