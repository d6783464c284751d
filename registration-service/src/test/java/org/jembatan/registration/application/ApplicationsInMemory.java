package org.jembatan.registration.application;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.ApplicationEvent.Route;

/** Keeps applications as long as a test runs, and counts how often one is saved. */
public class ApplicationsInMemory implements Applications, ApplicationSearch {

    private final Map<ApplicationId, Application> applications = new LinkedHashMap<>();
    private int saves;
    private int reads;

    @Override
    public Optional<Application> findById(ApplicationId id) {
        reads++;
        return Optional.ofNullable(applications.get(id));
    }

    @Override
    public List<Application> findAllByIdIn(Collection<ApplicationId> ids) {
        reads++;
        return all().stream()
                .filter(application -> ids.contains(application.id()))
                .toList();
    }

    @Override
    public Application save(Application application) {
        saves++;
        applications.put(application.id(), application);
        return application;
    }

    @Override
    public List<Application> findByProgrammeIdAndStatusIn(
            ProgrammeId programmeId, Set<ApplicationStatus> statuses, Limit limit) {
        return all().stream()
                .filter(application -> application.programmeId().equals(programmeId))
                .filter(application -> statuses.contains(application.status()))
                .limit(limit.max())
                .toList();
    }

    @Override
    public List<Application> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit) {
        return all().stream()
                .filter(application -> actor.maySee(application.candidate()))
                .filter(application ->
                        programmeId == null || application.programmeId().equals(programmeId))
                .filter(application -> after == null || application.id().value().compareTo(after) > 0)
                .sorted(Comparator.comparing(application -> application.id().value()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Application> findByProgrammeIdAndStatusIn(ProgrammeId programmeId, Set<ApplicationStatus> statuses) {
        return findByProgrammeIdAndStatusIn(programmeId, statuses, Limit.of(Integer.MAX_VALUE));
    }

    @Override
    public List<Application> findByCandidatePersonIdInAndStatus(Collection<PersonId> people, ApplicationStatus status) {
        return all().stream()
                .filter(application -> people.contains(application.candidate().personId()))
                .filter(application -> application.status() == status)
                .toList();
    }

    @Override
    public List<Application> findByCandidatePersonIdIn(Collection<PersonId> people) {
        return all().stream()
                .filter(application -> people.contains(application.candidate().personId()))
                .toList();
    }

    @Override
    public long countByProgrammeIdAndRoute(ProgrammeId programmeId, Route route) {
        return all().stream()
                .filter(application -> application.programmeId().equals(programmeId))
                .filter(application -> application.route() == route)
                .count();
    }

    public List<Application> all() {
        return List.copyOf(applications.values());
    }

    /** How often applications were read by their ids. */
    public int reads() {
        return reads;
    }

    public void forget(ApplicationId id) {
        applications.remove(id);
    }

    public int saves() {
        return saves;
    }
}
