package org.jembatan.local.store;

import java.net.InetAddress;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;

/** The library without our measures, for comparison: {@code store PORT FILE}. */
final class LibraryAsShipped {

    private LibraryAsShipped() {}

    public static void main(String[] arguments) {
        new MongoServer(new H2Backend(arguments[2]))
                .bind(InetAddress.getLoopbackAddress().getHostAddress(), Integer.parseInt(arguments[1]));
    }
}
