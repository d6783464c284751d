package org.jembatan.alumni.graduation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.GraduateId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.edition.EditionFacts.EditionTerms;

/** Keeps the ends of participations as long as a test runs. */
public class GraduationsInMemory implements Graduations, GraduateSearch {

    private final Map<GraduateId, Graduation> graduations = new LinkedHashMap<>();

    @Override
    public Optional<Graduation> findById(GraduateId id) {
        return Optional.ofNullable(graduations.get(id));
    }

    @Override
    public Optional<Graduation> findByCertificatesCode(String code) {
        return graduations.values().stream()
                .filter(graduation -> graduation.certificate(code).isPresent())
                .findFirst();
    }

    @Override
    public long countByParticipationProgrammeIdAndGraduatedTrue(ProgrammeId programmeId) {
        return graduations.values().stream()
                .filter(graduation -> graduation.participation().programmeId().equals(programmeId))
                .filter(graduation -> graduation.attendance().meetsTheRule())
                .count();
    }

    @Override
    public Graduation save(Graduation graduation) {
        graduations.put(graduation.id(), graduation);
        return graduation;
    }

    @Override
    public List<Graduation> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit) {
        return graduations.values().stream()
                .filter(graduation -> actor.maySee(graduation.participation()))
                .filter(graduation -> graduation.attendance().meetsTheRule())
                .limit(limit)
                .toList();
    }

    @Override
    public List<Graduation> concluded(LocalDate from, LocalDate to) {
        return graduations.values().stream()
                .filter(graduation -> !graduation.endedOn().isBefore(from)
                        && !graduation.endedOn().isAfter(to))
                .toList();
    }

    /** Somebody who has attended so much of an edition that ended on 31 July 2026. */
    public Graduation concluded(Participation who, int percent) {
        return save(Graduation.conclude(who, new Attendance(100, percent, percent, 80), Alumni.LAST_DAY));
    }

    /** A graduate who has a certificate with that code. */
    public Graduation certified(Participation who, String code) {
        var edition = new EditionTerms("Small Enterprises", Alumni.LAST_DAY, Alumni.LAST_DAY, Alumni.JAKARTA);
        Graduation graduation = concluded(who, 90);
        graduation.issue("Asha Rai", code, edition, Alumni.newCommand(), Instant.parse("2026-08-01T02:00:00Z"));
        return save(graduation);
    }
}
