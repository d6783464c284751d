package org.jembatan.alumni.plan;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jembatan.alumni.Alumni;

/** Remembers which links it has made, in place of a signature. */
public final class EndorserLinksInMemory implements EndorserLinks {

    private final Map<String, Invitation> made = new HashMap<>();

    @Override
    public URI to(Invitation invitation) {
        String token = Alumni.anId();
        made.put(token, invitation);
        return URI.create("https://jembatan.example/api/outcome-confirmations/" + token);
    }

    @Override
    public Invitation read(String token) {
        return Optional.ofNullable(made.get(token)).orElseThrow(UnknownLink::new);
    }
}
