package org.jembatan.programme.subscription;

import java.util.Optional;

import org.springframework.data.repository.Repository;

import org.jembatan.programme.ParticipationId;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;

/** The calendars of all participants; who has never replaced their link has the first one. */
public interface Subscriptions extends Repository<Subscription, ParticipationId> {

    Optional<Subscription> findById(ParticipationId id);

    Subscription save(Subscription subscription);

    default Subscription of(ProgrammeId programmeId, PersonId personId) {
        return findById(ParticipationId.of(programmeId, personId))
                .orElseGet(() -> Subscription.of(programmeId, personId));
    }
}
