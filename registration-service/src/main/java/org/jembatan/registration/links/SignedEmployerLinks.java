package org.jembatan.registration.links;

import org.springframework.stereotype.Component;

import org.jembatan.chassis.link.SignedLinks;
import org.jembatan.chassis.link.SignedLinks.Claim;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.application.EmployerLinks;
import org.jembatan.registration.application.UnknownEmployerLink;

/** A link's secret part is signed for this purpose alone. */
@Component
class SignedEmployerLinks implements EmployerLinks {

    /** Never to be changed: the key of the links that are on their way is kept under it. */
    private static final String PURPOSE = "employer-links";

    private final SignedLinks links;

    SignedEmployerLinks(SignedLinks links) {
        this.links = links;
    }

    @Override
    public String sign(Invitation invitation) {
        return links.sign(PURPOSE, new Claim(invitation.applicationId().value(), invitation.expiresAt()));
    }

    @Override
    public Invitation read(String token) {
        Claim claim = links.read(PURPOSE, token).orElseThrow(UnknownEmployerLink::new);
        return new Invitation(new ApplicationId(claim.subject()), claim.expiresAt());
    }
}
