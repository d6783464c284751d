package org.jembatan.chassis.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The highest sequence applied of each source aggregate. The events of one aggregate arrive in order, though not only
 * once, so one number per source tells a repeat from news.
 */
final class AppliedEvents {

    private Map<String, Long> highest = new LinkedHashMap<>();

    boolean isNew(EventOrigin origin) {
        return origin.sequence() > highest.getOrDefault(origin.source(), 0L);
    }

    void mark(EventOrigin origin) {
        highest.put(origin.source(), origin.sequence());
    }
}
