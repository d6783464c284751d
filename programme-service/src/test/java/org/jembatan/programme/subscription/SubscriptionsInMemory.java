package org.jembatan.programme.subscription;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.jembatan.programme.ParticipationId;

/** Keeps subscriptions as long as a test runs. */
public class SubscriptionsInMemory implements Subscriptions {

    private final Map<ParticipationId, Subscription> stored = new HashMap<>();

    @Override
    public Optional<Subscription> findById(ParticipationId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Subscription save(Subscription subscription) {
        stored.put(subscription.id(), subscription);
        return subscription;
    }
}
