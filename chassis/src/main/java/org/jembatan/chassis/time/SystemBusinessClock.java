package org.jembatan.chassis.time;

import java.time.Clock;
import java.time.Instant;

import org.jembatan.chassis.domain.BusinessClock;

/** In real use the programme lives in real time. */
class SystemBusinessClock implements BusinessClock {

    private final Clock system;

    SystemBusinessClock(Clock system) {
        this.system = system;
    }

    @Override
    public Instant now() {
        return system.instant();
    }
}
