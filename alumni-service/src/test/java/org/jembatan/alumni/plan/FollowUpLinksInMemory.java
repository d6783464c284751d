package org.jembatan.alumni.plan;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;

/** Remembers which links it has made, in place of a signature. */
public final class FollowUpLinksInMemory implements FollowUpLinks {

    private final Map<String, FollowUpId> made = new HashMap<>();

    @Override
    public URI to(FollowUpId followUpId, Instant expiresAt) {
        String token = Alumni.anId();
        made.put(token, followUpId);
        return URI.create("https://jembatan.example/api/follow-ups/" + followUpId.value() + "/form?token=" + token
                + "&expiresAt=" + expiresAt);
    }

    @Override
    public FollowUpId read(String token) {
        return Optional.ofNullable(made.get(token)).orElseThrow(UnknownLink::new);
    }

    /** The secret part of a link that is good for nothing else. */
    public String tokenFor(FollowUpId followUpId) {
        String token = Alumni.anId();
        made.put(token, followUpId);
        return token;
    }
}
