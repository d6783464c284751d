package org.jembatan.local;

import java.util.List;

/**
 * One process of the system, as {@code topology.yaml} states it.
 *
 * @param jar relative to the root of the project
 * @param arguments with placeholders
 * @param port on the loopback interface, unless the variable says otherwise
 * @param portVariable the environment variable that moves the port
 * @param operatorsPortVariable the environment variable that gives the process a port for its operators, or an empty text
 * @param heap the most memory for objects, as the JVM's {@code -Xmx} takes it
 * @param young of which so much is for new objects, as {@code -Xmn} takes it
 * @param ready {@code port}, {@code topics}, or the path that answers 200 when it is ready
 * @param database the program's own database, or an empty text
 * @param mostInstances how many processes of it may run at once
 */
record Program(
        String name,
        String jar,
        List<String> arguments,
        int port,
        String portVariable,
        String operatorsPortVariable,
        String heap,
        String young,
        String ready,
        String database,
        int mostInstances) {}
