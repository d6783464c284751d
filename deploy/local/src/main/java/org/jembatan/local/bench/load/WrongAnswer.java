package org.jembatan.local.bench.load;

import java.io.IOException;

/** It was answered, but not as it should be. */
public final class WrongAnswer extends IOException {

    private static final long serialVersionUID = 1;

    private final int status;

    /** @param status of HTTP */
    public WrongAnswer(int status) {
        super("status " + status);
        this.status = status;
    }

    int status() {
        return status;
    }
}
