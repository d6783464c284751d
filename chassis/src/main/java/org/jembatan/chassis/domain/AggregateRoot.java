package org.jembatan.chassis.domain;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;

/**
 * An aggregate that is one MongoDB document. One save of it writes its state, its version, the messages that tell of the
 * change, the positions of the events it has applied and the commands it has carried out, so that no crash can keep one
 * of them without the others.
 *
 * <p>Fields are not final and subclasses initialise their collections in place: Spring Data fills them after the
 * constructor has run.
 *
 * @param <E> the sealed family of events this aggregate raises
 */
public abstract class AggregateRoot<E> {

    @Version
    private @Nullable Long version;

    private Outbox outbox = new Outbox();
    private AppliedEvents applied = new AppliedEvents();
    private CommandLog commands = new CommandLog();

    @Transient
    private List<E> raised = new ArrayList<>();

    /** Tells others of a change. The message is stored with the change, by the same save. */
    protected final void raise(E event) {
        raised.add(event);
    }

    /**
     * Carries out a change that an event asks for, once: does nothing when that event, or a later one of the same
     * source, has been applied before.
     *
     * @return whether anything was done and the aggregate wants saving
     */
    public final boolean applyOnce(EventOrigin origin, Runnable change) {
        if (!applied.isNew(origin)) {
            Repeats.found();
            return false;
        }
        change.run();
        applied.mark(origin);
        return true;
    }

    /** The commands this aggregate has lately carried out. */
    protected final CommandLog commands() {
        return commands;
    }

    /** Events raised since the aggregate was loaded and not yet written to the outbox, oldest first. */
    public final List<E> raisedEvents() {
        return List.copyOf(raised);
    }

    /** Hands over the raised events; called by the chassis just before a save. */
    public final List<E> takeRaisedEvents() {
        List<E> taken = raised;
        raised = new ArrayList<>();
        return taken;
    }

    public final Outbox outbox() {
        return outbox;
    }

    /** Rises by one with each save; 0 until the first. It is what an {@code ETag} shows. */
    public final long version() {
        return version == null ? 0 : version;
    }
}
