package org.jembatan.local;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the processes of a program.
 *
 * @param number of the process among those of its program, from 1
 * @param operatorsPort where it has one besides
 */
record Instance(Program program, int number, int port, Optional<Integer> operatorsPort) {

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

    /** What it listens on. */
    Stream<Door> doors() {
        return Stream.concat(
                Stream.of(new Door(port, name(), program.portVariable())),
                operatorsPort.stream()
                        .map(other -> new Door(other, name() + " (for operators)", program.operatorsPortVariable())));
    }

    /** @param variable the environment variable that moves the port */
    record Door(int port, String owner, String variable) {}
}
