package org.jembatan.chassis.test;

import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/**
 * A real broker and a real store, started once for all tests of a process: containers of Apache Kafka and MongoDB where
 * a Docker engine is at hand, the embedded ones of {@code deploy/local} where none is. The system property
 * {@value #PROPERTY} asks for {@code containers} or {@code embedded} ones. The tests are the same; which engines they ran
 * on is printed.
 */
public sealed interface Engines permits EmbeddedEngines, ContainerEngines {

    String PROPERTY = "jembatan.test.engines";

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
            boolean inContainers =
                    inContainers(System.getProperty(PROPERTY), DockerClientFactory.instance()::isDockerAvailable);
            Engines engines = inContainers ? ContainerEngines.start() : EmbeddedEngines.start();
            System.out.println("Tests run on " + engines);
            return engines;
        }

        static boolean inContainers(@Nullable String asked, BooleanSupplier docker) {
            return switch (asked) {
                case null -> docker.getAsBoolean();
                case "embedded" -> false;
                case "containers" -> {
                    if (!docker.getAsBoolean()) {
                        throw new IllegalStateException(
                                PROPERTY
                                        + " asks for containers, but no Docker engine answers. Start one, or ask for embedded.");
                    }
                    yield true;
                }
                default ->
                    throw new IllegalArgumentException(
                            PROPERTY + " is '" + asked + "'; it must be containers or embedded.");
            };
        }
    }
}
