package org.jembatan.alumni.graduation;

import org.jembatan.alumni.GraduateId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.PersonId;
import org.jembatan.alumni.ProgrammeId;

/** What becomes of those who have taken part. */
public sealed interface GraduateEvent {

    /** Somebody attended as much as the edition's rule asks. */
    record Graduated(GraduateId graduateId, ProgrammeId programmeId, PersonId personId, String country)
            implements GraduateEvent {

        static Graduated of(Participation who) {
            return new Graduated(who.graduateId(), who.programmeId(), who.personId(), who.country());
        }
    }

    /** There is a certificate that anybody can look up who knows its code. */
    record CertificateIssued(GraduateId graduateId, ProgrammeId programmeId, PersonId personId)
            implements GraduateEvent {

        static CertificateIssued of(Participation who) {
            return new CertificateIssued(who.graduateId(), who.programmeId(), who.personId());
        }
    }

    /** A certificate counts no more. */
    record CertificateRevoked(GraduateId graduateId, ProgrammeId programmeId, PersonId personId)
            implements GraduateEvent {

        static CertificateRevoked of(Participation who) {
            return new CertificateRevoked(who.graduateId(), who.programmeId(), who.personId());
        }
    }
}
