package org.jembatan.gateway.gathering;

import java.time.Duration;
import java.util.concurrent.ExecutorService;

import org.springframework.stereotype.Component;

import org.jembatan.gateway.routing.OnBehalfOf;
import org.jembatan.gateway.routing.ServiceReader;

/** Begins composed answers, each of which has two seconds in all. */
@Component
public class Gatherings {

    private static final Duration BUDGET = Duration.ofSeconds(2);

    private final ServiceReader reader;
    private final ExecutorService callers;

    Gatherings(ServiceReader reader, ExecutorService callers) {
        this.reader = reader;
        this.callers = callers;
    }

    /** The time counts from now on. */
    public Gathering begin(OnBehalfOf caller) {
        return new Gathering(reader, callers, caller, BUDGET);
    }
}
