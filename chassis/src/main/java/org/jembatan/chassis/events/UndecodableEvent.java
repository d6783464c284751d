package org.jembatan.chassis.events;

/** A record that can never be understood, however often it is read again. */
public final class UndecodableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UndecodableEvent(String reason) {
        super(reason);
    }

    public UndecodableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }
}
