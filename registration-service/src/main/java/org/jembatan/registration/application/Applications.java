package org.jembatan.registration.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.ApplicationEvent.Route;

/** All applications. */
public interface Applications extends Repository<Application, ApplicationId> {

    Optional<Application> findById(ApplicationId id);

    List<Application> findAllByIdIn(Collection<ApplicationId> ids);

    Application save(Application application);

    List<Application> findByProgrammeIdAndStatusIn(
            ProgrammeId programmeId, Set<ApplicationStatus> statuses, Limit limit);

    List<Application> findByProgrammeIdAndStatusIn(ProgrammeId programmeId, Set<ApplicationStatus> statuses);

    List<Application> findByCandidatePersonIdInAndStatus(Collection<PersonId> people, ApplicationStatus status);

    List<Application> findByCandidatePersonIdIn(Collection<PersonId> people);

    /** How many were put forward for that edition in that way, whatever became of them. */
    long countByProgrammeIdAndRoute(ProgrammeId programmeId, Route route);

    /** Fails with {@link UnknownApplication} when there is none, or the actor may not see it. */
    default Application get(ApplicationId id, Actor actor) {
        return findById(id)
                .filter(application -> actor.maySee(application.candidate()))
                .orElseThrow(UnknownApplication::new);
    }
}
