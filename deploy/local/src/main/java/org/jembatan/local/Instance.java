package org.jembatan.local;

import java.net.URI;

/**
 * One of the processes of a program.
 *
 * @param number of the process among those of its program, from 1
 */
record Instance(Program program, int number, int port) {

    /** The first one is called as its program is. */
    static String name(Program program, int number) {
        return number == 1 ? program.name() : program.name() + "-" + number;
    }

    String name() {
        return name(program, number);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + port);
    }
}
