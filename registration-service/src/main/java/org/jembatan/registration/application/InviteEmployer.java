package org.jembatan.registration.application;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.application.EmployerLinks.Invitation;

/**
 * Makes the link that the candidate's employer confirms by. Nothing is stored: the link carries what it means, and all
 * links made for an application are good until they expire.
 */
@UseCase
public class InviteEmployer {

    private static final Duration VALIDITY = Duration.ofDays(30);

    private final Applications applications;
    private final EmployerLinks links;
    private final BusinessClock clock;

    InviteEmployer(Applications applications, EmployerLinks links, BusinessClock clock) {
        this.applications = applications;
        this.links = links;
        this.clock = clock;
    }

    /**
     * A link for the actor to pass on.
     *
     * @throws NoEmployerNamed when the application has no employer to ask
     */
    public Link handle(ApplicationId id, Actor actor) {
        Application application = applications.get(id, actor);
        application.requireOpen();
        if (application.employer() == null) {
            throw new NoEmployerNamed();
        }
        Instant expiresAt = clock.now().plus(VALIDITY).truncatedTo(ChronoUnit.SECONDS);
        return new Link(links.sign(new Invitation(id, expiresAt)), expiresAt);
    }

    /** The {@code expiresAt} is business time. */
    public record Link(String token, Instant expiresAt) {}
}
