package org.jembatan.programme.participation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.programme.NoticeId;
import org.jembatan.programme.ParticipationId;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.HostEnterprise;
import org.jembatan.programme.agenda.ReleasedSession;
import org.jembatan.programme.roster.Participant;

/**
 * One person's part in one edition. Each session stands in it once, whoever records it and however often; and it is
 * concluded once.
 */
@Document("participations")
public class Participation extends AggregateRoot<ParticipationEvent> {

    @Id
    private ParticipationId id;

    @Indexed
    private ProgrammeId programmeId;

    private PersonId personId;
    private Map<String, Attendance> attended = new LinkedHashMap<>();
    private @Nullable AttendanceCount concluded;
    private int lastReleaseNoticed;

    Participation(ParticipationId id, ProgrammeId programmeId, PersonId personId) {
        this.id = id;
        this.programmeId = programmeId;
        this.personId = personId;
    }

    static Participation of(ProgrammeId programmeId, PersonId personId) {
        return new Participation(ParticipationId.of(programmeId, personId), programmeId, personId);
    }

    /**
     * Records that they were at a session.
     *
     * @return whether that is news; the first record stays as it is
     * @throws ParticipationIsConcluded when it is news, and comes too late to count
     */
    boolean attend(ReleasedSession session, Attendance attendance) {
        if (hasAttended(session.id())) {
            return false;
        }
        requireNotConcluded();
        attended.put(session.id().value(), attendance);
        HostEnterprise host = session.hostEnterprise();
        raise(new ParticipationEvent.AttendanceRecorded(
                id,
                programmeId,
                personId,
                session.id(),
                session.kind(),
                host == null ? null : host.id(),
                attendance.mode()));
        return true;
    }

    void requireNotConcluded() {
        if (concluded != null) {
            throw new ParticipationIsConcluded();
        }
    }

    /** Whether anything was done: what is concluded stays as it is. */
    boolean conclude(Conclusion conclusion) {
        if (concluded != null) {
            return false;
        }
        concluded = conclusion.count();
        Participant participant = conclusion.participant();
        raise(new ParticipationEvent.Concluded(
                id,
                programmeId,
                personId,
                participant.country(),
                participant.category(),
                participant.mode(),
                concluded.held(),
                concluded.attended(),
                concluded.percentOfHeld(),
                conclusion.requiredPercent(),
                conclusion.endsOn(),
                conclusion.zone()));
        return true;
    }

    /**
     * Has them told that a release has moved sessions, unless they were told of that one or of a later one.
     *
     * @return whether they are told
     */
    boolean noticeMove(int release) {
        if (hasNoticed(release)) {
            return false;
        }
        lastReleaseNoticed = release;
        raise(new ParticipationEvent.NoticeDue(
                NoticeId.of(id, release),
                personId,
                ParticipationEvent.NoticeDue.SESSION_MOVED,
                Map.of("programmeId", programmeId.value(), "release", String.valueOf(release))));
        return true;
    }

    boolean hasNoticed(int release) {
        return lastReleaseNoticed >= release;
    }

    /**
     * How it stands; once concluded, what it came to.
     *
     * @param heldUntil business time up to which sessions count as held
     */
    public AttendanceCount count(List<ReleasedSession> released, Instant heldUntil) {
        return concluded == null ? AttendanceCount.of(released, sessionsAttended(), heldUntil) : concluded;
    }

    private Set<SessionId> sessionsAttended() {
        return attended.values().stream().map(Attendance::sessionId).collect(Collectors.toSet());
    }

    boolean hasAttended(SessionId sessionId) {
        return attended.containsKey(sessionId.value());
    }

    Optional<Attendance> attendance(SessionId sessionId) {
        return Optional.ofNullable(attended.get(sessionId.value()));
    }

    /** In the order in which it was recorded. */
    public List<Attendance> attended() {
        return List.copyOf(attended.values());
    }

    public boolean isConcluded() {
        return concluded != null;
    }

    public ParticipationId id() {
        return id;
    }

    public PersonId personId() {
        return personId;
    }
}
