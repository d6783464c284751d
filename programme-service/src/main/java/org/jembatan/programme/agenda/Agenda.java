package org.jembatan.programme.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;

/**
 * The sessions of one edition, as officers plan them and as they were released. This document alone decides about
 * conflicts: a release is one save of it, so however many plan at the same moment, no release has two sessions in one
 * venue or with one speaker at one time. Venues and speakers that two editions share are not looked at across them.
 *
 * <p>Each step says whether it did anything, so that the agenda wants saving; a repeated command does nothing.
 */
@Document("agendas")
public class Agenda extends AggregateRoot<AgendaEvent> {

    @Id
    private ProgrammeId id;

    private Map<String, Session> sessions = new LinkedHashMap<>();
    private List<Release> releases = new ArrayList<>();
    private @Nullable Instant closedAt;
    private boolean calledOff;

    Agenda(ProgrammeId id) {
        this.id = id;
    }

    /**
     * An agenda to begin with, planned as another one is; cancelled sessions are left out.
     *
     * @param change makes of the plan of a session the one of its copy
     */
    static Agenda copied(ProgrammeId id, Agenda source, UnaryOperator<SessionPlan> change, CommandKey command) {
        Agenda copy = new Agenda(id);
        for (Session session : source.sessions.values()) {
            if (!session.cancelled()) {
                SessionId copied = new SessionId(command.derivedId(session.id().value()));
                copy.sessions.put(copied.value(), Session.draft(copied, change.apply(session.plan()), command));
            }
        }
        return copy;
    }

    /** The session that a command drafts. */
    static SessionId drafted(CommandKey command) {
        return new SessionId(command.derivedId());
    }

    /** Takes a session into the plan. */
    boolean draft(SessionPlan plan, CommandKey command) {
        if (hasCarriedOut(command)) {
            return false;
        }
        requireOpen();
        SessionId sessionId = drafted(command);
        sessions.put(sessionId.value(), Session.draft(sessionId, plan, command));
        return true;
    }

    /** Plans a session anew, and so moves it if time or venue are others. */
    boolean revise(SessionId sessionId, SessionPlan plan, CommandKey command, Precondition expected) {
        return change(sessionId, command, session -> session.revised(plan, expected));
    }

    /** Calls a session off, for good. */
    boolean cancel(SessionId sessionId, CommandKey command, Precondition expected) {
        return change(sessionId, command, session -> session.withCancellation(expected));
    }

    private boolean change(SessionId sessionId, CommandKey command, UnaryOperator<Session> change) {
        if (hasCarriedOut(command)) {
            return false;
        }
        requireOpen();
        Session changed = change.apply(session(sessionId));
        sessions.put(sessionId.value(), changed);
        commands().remember(command, String.valueOf(changed.revision()));
        return true;
    }

    /**
     * Makes the plan public as it is.
     *
     * @param print makes of a session what everybody reads
     * @param now business time
     * @throws AgendaHasConflicts when there is a conflict that blocks
     * @throws NothingToRelease when everybody would read what they read already
     */
    Release release(
            String zone,
            Function<Session, ReleasedSession> print,
            Surroundings around,
            CommandKey command,
            Instant now) {
        requireOpen();
        List<Conflict> conflicts = Conflict.among(sessions.values(), around).stream()
                .filter(Conflict::blocking)
                .toList();
        if (!conflicts.isEmpty()) {
            throw new AgendaHasConflicts(conflicts);
        }
        List<ReleasedSession> before = releasedSessions();
        List<ReleasedSession> printed = sessions.values().stream()
                .filter(session -> !session.cancelled())
                .map(print)
                .sorted(ReleasedSession.BY_TIME)
                .toList();
        if (printed.equals(before)) {
            throw new NothingToRelease();
        }
        AgendaDiff.Changes changes = AgendaDiff.between(before, printed).changes();
        Release release = new Release(releases.size() + 1, now, zone, printed, changes);
        releases.add(release);
        raise(new AgendaEvent.Released(id, release.number(), changes.added(), changes.moved(), changes.cancelled()));
        commands().remember(command, String.valueOf(release.number()));
        return release;
    }

    /** Whether the command was accepted before; then it is answered, whatever has happened since. */
    boolean hasCarriedOut(CommandKey command) {
        Session drafted = sessions.get(drafted(command).value());
        if (drafted != null) {
            drafted.checkRepeat(command);
        }
        return drafted != null || commands().outcomeOf(command).isPresent();
    }

    /** The release that the command has brought about; empty when it is new. */
    Optional<Release> releasedBy(CommandKey command) {
        return commands().outcomeOf(command).map(number -> release(Integer.parseInt(number)));
    }

    /**
     * The edition is over: what is released stays as it is.
     *
     * @param now business time, which counts from now on as the moment up to which sessions were held
     */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    /**
     * The edition does not take place: the plan stays as it is, and what was to be held from now on is not.
     *
     * @param now business time
     */
    void callOff(Instant now) {
        calledOff = calledOff || closedAt == null;
        close(now);
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new AgendaIsClosed();
        }
    }

    private Session session(SessionId sessionId) {
        Session session = sessions.get(sessionId.value());
        if (session == null) {
            throw new UnknownSession();
        }
        return session;
    }

    /** All that is planned, cancelled sessions too, in the order in which it was first written down. */
    List<PlannedSession> plan(Surroundings around) {
        return sessions.values().stream()
                .map(session -> planned(session, around))
                .toList();
    }

    /** The same without what is in the way. */
    List<SessionPlan> plans() {
        return sessions.values().stream().map(Session::plan).toList();
    }

    /** Fails with {@link UnknownSession} when there is none. */
    PlannedSession planned(SessionId sessionId, Surroundings around) {
        return planned(session(sessionId), around);
    }

    private PlannedSession planned(Session session, Surroundings around) {
        return new PlannedSession(session, Conflict.of(session, sessions.values(), around));
    }

    public List<Release> releases() {
        return List.copyOf(releases);
    }

    /** Fails with {@link UnknownRelease} when there is none. */
    public Release release(int number) {
        if (number < 1 || number > releases.size()) {
            throw new UnknownRelease();
        }
        return releases.get(number - 1);
    }

    /** Fails with {@link AgendaNotReleased} when there is none. */
    public Release latestRelease() {
        if (releases.isEmpty()) {
            throw new AgendaNotReleased();
        }
        return releases.getLast();
    }

    /** The sessions of the last release; none before the first. */
    public List<ReleasedSession> releasedSessions() {
        return releases.isEmpty() ? List.of() : releases.getLast().sessions();
    }

    /** What became of every session that was ever released, in the order of time; nothing before the first release. */
    public List<SessionHistory> histories() {
        List<SessionHistory> histories = SessionHistory.of(releases);
        return calledOff && closedAt != null ? SessionHistory.calledOff(histories, closedAt) : histories;
    }

    /**
     * A session as everybody knows it.
     *
     * @throws UnknownSession when there is none
     * @throws SessionIsNotReleased when it is planned only, or cancelled
     */
    public ReleasedSession releasedSession(SessionId sessionId) {
        session(sessionId);
        return releasedSessions().stream()
                .filter(released -> released.id().equals(sessionId))
                .findFirst()
                .orElseThrow(SessionIsNotReleased::new);
    }

    /**
     * The moment up to which sessions count as held.
     *
     * @param now business time
     */
    public Instant heldUntil(Instant now) {
        return closedAt == null ? now : closedAt;
    }

    /** Whether the edition is over, as far as it is known here. */
    public boolean isClosed() {
        return closedAt != null;
    }

    /** Whether the edition was cancelled, as far as it is known here. */
    public boolean isCalledOff() {
        return calledOff;
    }

    public ProgrammeId id() {
        return id;
    }
}
