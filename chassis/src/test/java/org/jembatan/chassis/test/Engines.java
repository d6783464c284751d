package org.jembatan.chassis.test;

import org.testcontainers.DockerClientFactory;

/**
 * A real broker and a real store, started once for all tests of a process: containers of Apache Kafka and MongoDB where
 * a Docker engine is at hand, the embedded ones of {@code deploy/local} where none is. The tests are the same; which
 * engines they ran on is printed.
 */
public sealed interface Engines permits EmbeddedEngines, ContainerEngines {

    static Engines shared() {
        return Shared.ENGINES;
    }

    String bootstrapServers();

    String mongoUri(String database);

    /** From now on the broker does not answer. */
    void takeBrokerAway();

    /** The broker answers again, with all it had. */
    void bringBrokerBack();

    /** From now on the store does not answer. */
    void takeStoreAway();

    /** The store answers again, with all it had. */
    void bringStoreBack();

    /** Starts the engines on first use. */
    final class Shared {

        private static final Engines ENGINES = start();

        private Shared() {}

        private static Engines start() {
            Engines engines = DockerClientFactory.instance().isDockerAvailable()
                    ? ContainerEngines.start()
                    : EmbeddedEngines.start();
            System.out.println("Tests run on " + engines);
            return engines;
        }
    }
}
