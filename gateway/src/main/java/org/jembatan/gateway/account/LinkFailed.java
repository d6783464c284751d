package org.jembatan.gateway.account;

/** A link opens nothing. */
public final class LinkFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Why {
        /** It never was one, has been used, or a newer one has taken its place. */
        UNKNOWN,
        EXPIRED
    }

    private final Why why;

    LinkFailed(Why why) {
        super("The link is " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
