package org.jembatan.alumni.links;

import java.net.URI;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.plan.EndorserLinks;
import org.jembatan.alumni.plan.UnknownLink;
import org.jembatan.chassis.link.SignedLinks;
import org.jembatan.chassis.link.SignedLinks.Claim;

/** Below the address that the gateway is reached by from outside, signed for this purpose alone. */
@Component
class SignedEndorserLinks implements EndorserLinks {

    /** Never to be changed: the key of the links that are on their way is kept under it. */
    private static final String PURPOSE = "endorser-links";

    private static final String BETWEEN = "/";

    private final SignedLinks links;
    private final URI publicUrl;

    SignedEndorserLinks(SignedLinks links, @Value("${jembatan.public-url}") URI publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @Override
    public URI to(Invitation invitation) {
        String subject = invitation.followUpId().value()
                + BETWEEN
                + invitation.outcomeId().value();
        String token = links.sign(PURPOSE, new Claim(subject, invitation.expiresAt()));
        return publicUrl.resolve("/api/outcome-confirmations/" + token);
    }

    @Override
    public Invitation read(String token) {
        Claim claim = links.read(PURPOSE, token).orElseThrow(UnknownLink::new);
        int between = claim.subject().indexOf(BETWEEN);
        return new Invitation(
                new FollowUpId(claim.subject().substring(0, between)),
                new OutcomeId(claim.subject().substring(between + BETWEEN.length())),
                claim.expiresAt());
    }
}
