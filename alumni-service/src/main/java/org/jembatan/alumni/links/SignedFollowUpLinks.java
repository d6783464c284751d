package org.jembatan.alumni.links;

import java.net.URI;
import java.time.Instant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.plan.FollowUpLinks;
import org.jembatan.alumni.plan.UnknownLink;
import org.jembatan.chassis.link.SignedLinks;
import org.jembatan.chassis.link.SignedLinks.Claim;

/** Below the address that the gateway is reached by from outside, signed for this purpose alone. */
@Component
class SignedFollowUpLinks implements FollowUpLinks {

    /** Never to be changed: the key of the links that are on their way is kept under it. */
    private static final String PURPOSE = "follow-up-links";

    private final SignedLinks links;
    private final URI publicUrl;

    SignedFollowUpLinks(SignedLinks links, @Value("${jembatan.public-url}") URI publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl;
    }

    @Override
    public URI to(FollowUpId followUpId, Instant expiresAt) {
        String token = links.sign(PURPOSE, new Claim(followUpId.value(), expiresAt));
        return publicUrl.resolve("/api/follow-ups/" + followUpId.value() + "/form?token=" + token);
    }

    @Override
    public FollowUpId read(String token) {
        return links.read(PURPOSE, token)
                .map(claim -> new FollowUpId(claim.subject()))
                .orElseThrow(UnknownLink::new);
    }
}
