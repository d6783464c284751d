package org.jembatan.registration.application;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.application.EmployerLinks.Invitation;
import org.jembatan.registration.application.Endorsement.Endorser;

/**
 * The candidate's employer, who followed a signed link and has no account, looks at what is asked and confirms. Doing it
 * twice is doing it once.
 */
@UseCase
public class ConfirmEmployment {

    private final Applications applications;
    private final EmployerLinks links;
    private final BusinessClock clock;

    ConfirmEmployment(Applications applications, EmployerLinks links, BusinessClock clock) {
        this.applications = applications;
        this.links = links;
        this.clock = clock;
    }

    /** The application that the employer is asked about; while it is open, since it is nobody's business afterwards. */
    public Application lookUp(String token) {
        Invitation invitation = links.read(token);
        if (!clock.now().isBefore(invitation.expiresAt())) {
            throw new EmployerLinkHasExpired(invitation.expiresAt());
        }
        Application application =
                applications.findById(invitation.applicationId()).orElseThrow(UnknownApplication::new);
        application.requireOpen();
        return application;
    }

    /** Confirms; the {@code statedBy} is name and position as the employer gave them. */
    public Application confirm(String token, String statedBy) {
        return Retry.onConflict(() -> {
            Application application = lookUp(token);
            boolean changed = application.endorse(Endorser.EMPLOYER, statedBy, Precondition.none(), clock.now());
            return changed ? applications.save(application) : application;
        });
    }
}
