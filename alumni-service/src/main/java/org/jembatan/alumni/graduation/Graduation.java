package org.jembatan.alumni.graduation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.alumni.GraduateId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.edition.EditionFacts.EditionTerms;
import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;

/** How one person's participation in one edition ended: with graduation and a certificate, or below the rule. */
@Document("graduations")
@CompoundIndex(def = "{'participation.programmeId': 1, '_id': 1}")
public class Graduation extends AggregateRoot<GraduateEvent> {

    @Id
    private GraduateId id;

    private Participation participation;
    private Attendance attendance;
    private boolean graduated;

    @Indexed
    private LocalDate endedOn;

    private List<Certificate> certificates = new ArrayList<>();

    Graduation(GraduateId id, Participation participation, Attendance attendance, LocalDate endedOn) {
        this.id = id;
        this.participation = participation;
        this.attendance = attendance;
        this.endedOn = endedOn;
        this.graduated = attendance.meetsTheRule();
    }

    /** Takes the end of a participation as it was told. The {@code endedOn} is the last day of the edition. */
    static Graduation conclude(Participation participation, Attendance attendance, LocalDate endedOn) {
        Graduation graduation = new Graduation(participation.graduateId(), participation, attendance, endedOn);
        if (graduation.graduated) {
            graduation.raise(GraduateEvent.Graduated.of(participation));
        }
        return graduation;
    }

    /**
     * Issues the certificate; a repeated command finds it issued.
     *
     * @param name as it is to be printed
     * @param code a new one
     * @param now business time
     * @return the certificate that the command has issued, now or before
     * @throws AttendanceRuleUnmet when there is nothing to certify
     * @throws CertificateAlreadyIssued when there is one that is valid
     */
    Certificate issue(String name, String code, EditionTerms edition, CommandKey command, Instant now) {
        Optional<Certificate> before = commands().outcomeOf(command).flatMap(this::certificate);
        if (before.isPresent()) {
            return before.get();
        }
        if (!graduated) {
            throw new AttendanceRuleUnmet(attendance);
        }
        if (validCertificate().isPresent()) {
            throw new CertificateAlreadyIssued();
        }
        Certificate certificate =
                new Certificate(code, name, edition.title(), edition.startsOn(), edition.endsOn(), now, null);
        certificates.add(certificate);
        raise(GraduateEvent.CertificateIssued.of(participation));
        commands().remember(command, code);
        return certificate;
    }

    /**
     * Makes a certificate count no more, for a reason that stays on record; doing it twice is doing it once.
     *
     * @param now business time
     * @return whether the graduation wants saving
     */
    boolean revoke(String code, String reason, Instant now) {
        Certificate certificate = certificate(code).orElseThrow(UnknownCertificate::new);
        if (!certificate.isValid()) {
            return false;
        }
        Certificate revoked = certificate.revoked(new Certificate.Revocation(reason, now));
        certificates.replaceAll(one -> one.equals(certificate) ? revoked : one);
        raise(GraduateEvent.CertificateRevoked.of(participation));
        return true;
    }

    public Optional<Certificate> certificate(String code) {
        return certificates.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The one that counts; none before it is issued, and after it is revoked. */
    public Optional<Certificate> validCertificate() {
        return certificates.stream().filter(Certificate::isValid).findFirst();
    }

    public GraduateId id() {
        return id;
    }

    public Participation participation() {
        return participation;
    }

    public Attendance attendance() {
        return attendance;
    }

    /** The last day of the edition, in its zone. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** Oldest first; at most the last one is valid. */
    public List<Certificate> certificates() {
        return List.copyOf(certificates);
    }
}
