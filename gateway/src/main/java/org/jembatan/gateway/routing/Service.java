package org.jembatan.gateway.routing;

import java.util.Locale;

/** A service behind the gateway; where its instances are is {@code jembatan.services.<name>}. */
public enum Service {
    REGISTRATION,
    PROGRAMME,
    FEEDBACK,
    ALUMNI;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
