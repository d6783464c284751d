package org.jembatan.alumni.graduation;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** An officer takes a certificate back, and says why. Doing it twice is doing it once. */
@UseCase
public class RevokeCertificate {

    public record Command(String code, String reason) {}

    private final Graduations graduations;
    private final BusinessClock clock;

    RevokeCertificate(Graduations graduations, BusinessClock clock) {
        this.graduations = graduations;
        this.clock = clock;
    }

    public Graduation handle(Command command) {
        return Retry.onConflict(() -> {
            Graduation graduation =
                    graduations.findByCertificatesCode(command.code()).orElseThrow(UnknownCertificate::new);
            return graduation.revoke(command.code(), command.reason(), clock.now())
                    ? graduations.save(graduation)
                    : graduation;
        });
    }
}
