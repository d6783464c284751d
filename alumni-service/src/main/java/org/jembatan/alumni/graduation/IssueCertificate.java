package org.jembatan.alumni.graduation;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.GraduateId;
import org.jembatan.alumni.edition.EditionFacts;
import org.jembatan.alumni.edition.Editions;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** A graduate says how their name is to be printed, and has the certificate. */
@UseCase
public class IssueCertificate {

    public record Command(CommandKey key, GraduateId graduateId, Actor.Participant actor, String name) {}

    private final Graduations graduations;
    private final Editions editions;
    private final BusinessClock clock;

    IssueCertificate(Graduations graduations, Editions editions, BusinessClock clock) {
        this.graduations = graduations;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Issues it.
     *
     * @throws EditionIsNotKnownYet when the facts that would be printed have not arrived
     */
    public Certificate handle(Command command) {
        String code = CertificateCode.next();
        return Retry.onConflict(() -> {
            Graduation graduation = graduations
                    .findById(command.graduateId())
                    .filter(found -> command.actor().maySee(found.participation()))
                    .orElseThrow(UnknownGraduate::new);
            EditionFacts edition =
                    editions.findById(graduation.participation().programmeId()).orElseThrow(EditionIsNotKnownYet::new);
            Certificate certificate =
                    graduation.issue(command.name(), code, edition.terms(), command.key(), clock.now());
            if (certificate.code().equals(code)) {
                graduations.save(graduation);
            }
            return certificate;
        });
    }
}
