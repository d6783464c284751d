package org.jembatan.programme.rest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.data.domain.Limit;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.speaker.DeclareAbsences;
import org.jembatan.programme.speaker.Speaker;
import org.jembatan.programme.speaker.SpeakerKind;
import org.jembatan.programme.speaker.Speakers;

/** Who speaks and teaches in sessions. */
@RestController
@RequestMapping("/api/speakers")
class SpeakerController {

    private final Speakers speakers;
    private final DeclareAbsences declareAbsences;

    SpeakerController(Speakers speakers, DeclareAbsences declareAbsences) {
        this.speakers = speakers;
        this.declareAbsences = declareAbsences;
    }

    @GetMapping
    Page<SpeakerView> list(PageQuery query) {
        Page<Speaker> page = query.page(
                speakers.findByListKeyGreaterThanOrderByListKey(
                        Objects.requireNonNullElse(query.after(), ""), Limit.of(query.lookUp())),
                Speaker::listKey);
        return new Page<>(page.items().stream().map(SpeakerView::of).toList(), page.next());
    }

    @GetMapping("/{id}")
    SpeakerView show(@PathVariable SpeakerId id) {
        return SpeakerView.of(speakers.get(id));
    }

    @PostMapping
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<SpeakerView> add(CommandKey key, @Valid @RequestBody NewSpeaker body) {
        Speaker speaker = speakers.add(body.name(), body.organisation(), body.kind(), key);
        return ResponseEntity.created(URI.create("/api/speakers/" + speaker.id().value()))
                .body(SpeakerView.of(speaker));
    }

    @PutMapping("/{id}/absences")
    @PreAuthorize("hasRole('OFFICER')")
    SpeakerView declare(@PathVariable SpeakerId id, @Valid @RequestBody Absences body) {
        return SpeakerView.of(declareAbsences.handle(new DeclareAbsences.Command(id, Set.copyOf(body.days()))));
    }

    /** The days replace those before; none means that the speaker can come on any. */
    record Absences(@NotNull @Size(max = 366) List<@NotNull LocalDate> days) {}

    record NewSpeaker(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String organisation,
            @NotNull SpeakerKind kind) {}

    record SpeakerView(SpeakerId id, String name, String organisation, SpeakerKind kind, Set<LocalDate> absences) {

        static SpeakerView of(Speaker speaker) {
            return new SpeakerView(
                    speaker.id(), speaker.name(), speaker.organisation(), speaker.kind(), speaker.absences());
        }
    }
}
