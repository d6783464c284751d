package org.jembatan.alumni.rest;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.alumni.GraduateId;
import org.jembatan.alumni.PersonId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.graduation.Attendance;
import org.jembatan.alumni.graduation.Certificate;
import org.jembatan.alumni.graduation.GraduateSearch;
import org.jembatan.alumni.graduation.Graduation;
import org.jembatan.alumni.graduation.IssueCertificate;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.chassis.security.CurrentUser;

/** Those who have graduated, and their certificates on their way to them. */
@RestController
@RequestMapping("/api/alumni")
class AlumniController {

    private final GraduateSearch search;
    private final IssueCertificate issueCertificate;

    AlumniController(GraduateSearch search, IssueCertificate issueCertificate) {
        this.search = search;
        this.issueCertificate = issueCertificate;
    }

    /** Participants see their own graduations, so that they find what their certificates hang on. */
    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    Page<GraduateView> list(
            @RequestParam(required = false) @Nullable ProgrammeId programmeId, PageQuery query, CurrentUser user) {
        return query.page(
                search.find(Actors.onTheGround(user), programmeId, query.after(), query.lookUp()).stream()
                        .map(GraduateView::of)
                        .toList(),
                graduate -> graduate.id().value());
    }

    @PostMapping("/{graduateId}/certificate")
    @PreAuthorize("hasRole('PARTICIPANT')")
    ResponseEntity<CertificateCreated> issue(
            CommandKey key, @PathVariable GraduateId graduateId, @Valid @RequestBody NameBody body, CurrentUser user) {
        String code = issueCertificate
                .handle(new IssueCertificate.Command(key, graduateId, Actors.participant(user), body.name()))
                .code();
        return ResponseEntity.created(URI.create("/api/certificates/" + code)).body(new CertificateCreated(code));
    }

    /** The {@code certificate} is the one that is valid; null when there is none. */
    record GraduateView(
            GraduateId id,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            LocalDate endedOn,
            Attendance attendance,
            @Nullable ValidCertificate certificate) {

        static GraduateView of(Graduation graduation) {
            return new GraduateView(
                    graduation.id(),
                    graduation.participation().programmeId(),
                    graduation.participation().personId(),
                    graduation.participation().country(),
                    graduation.endedOn(),
                    graduation.attendance(),
                    graduation.validCertificate().map(ValidCertificate::of).orElse(null));
        }
    }

    /** By its {@code code} everybody may look it up; the {@code issuedAt} is business time. */
    record ValidCertificate(String code, String name, Instant issuedAt) {

        static ValidCertificate of(Certificate certificate) {
            return new ValidCertificate(certificate.code(), certificate.name(), certificate.issuedAt());
        }
    }

    record NameBody(@NotBlank @Size(max = 200) String name) {}

    record CertificateCreated(String code) {}
}
