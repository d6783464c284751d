package org.jembatan.local.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** A loopback port that nobody listens on. */
public final class FreePort {

    private FreePort() {}

    /** The port itself, or one that the operating system picks where {@code port} is 0. */
    static int orGiven(int port) {
        return port == 0 ? pick() : port;
    }

    public static int pick() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("This machine has no free port on its loopback interface.", e);
        }
    }
}
