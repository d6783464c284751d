package org.jembatan.alumni.rest;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.alumni.graduation.Certificate;
import org.jembatan.alumni.graduation.Graduation;
import org.jembatan.alumni.graduation.Graduations;
import org.jembatan.alumni.graduation.RevokeCertificate;
import org.jembatan.alumni.graduation.UnknownCertificate;

/** Certificates as anybody checks them who holds one: every field that is printed, so that an edited print shows. */
@RestController
@RequestMapping("/api/certificates/{code}")
class CertificateController {

    private final Graduations graduations;
    private final RevokeCertificate revokeCertificate;

    CertificateController(Graduations graduations, RevokeCertificate revokeCertificate) {
        this.graduations = graduations;
        this.revokeCertificate = revokeCertificate;
    }

    @GetMapping
    CertificateView check(@PathVariable String code) {
        return CertificateView.of(graduations.findByCertificatesCode(code).orElseThrow(UnknownCertificate::new), code);
    }

    @PostMapping("/revocation")
    @PreAuthorize("hasRole('OFFICER')")
    CertificateView revoke(@PathVariable String code, @Valid @RequestBody Revocation body) {
        return CertificateView.of(revokeCertificate.handle(new RevokeCertificate.Command(code, body.reason())), code);
    }

    /** The {@code issuedAt} is business time; why a certificate was revoked is not for everybody. */
    record CertificateView(
            String name, String programme, Dates dates, String country, Instant issuedAt, Certificate.Status status) {

        static CertificateView of(Graduation graduation, String code) {
            Certificate certificate = graduation.certificate(code).orElseThrow(UnknownCertificate::new);
            return new CertificateView(
                    certificate.name(),
                    certificate.programme(),
                    new Dates(certificate.startsOn(), certificate.endsOn()),
                    graduation.participation().country(),
                    certificate.issuedAt(),
                    certificate.status());
        }
    }

    record Dates(LocalDate startsOn, LocalDate endsOn) {}

    record Revocation(@NotBlank @Size(max = 2000) String reason) {}
}
