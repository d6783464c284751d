package org.jembatan.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.springframework.test.context.DynamicPropertyRegistry;

import org.jembatan.local.store.EmbeddedStore;

/** What stands around the gateway in all tests of one run: a store, two instances of programme, one of each other service. */
public final class Surroundings {

    public static final StandInService REGISTRATION = StandInService.start();
    public static final StandInService PROGRAMME = StandInService.start();
    public static final StandInService PROGRAMME_TOO = StandInService.start();
    public static final StandInService FEEDBACK = StandInService.start();
    public static final StandInService ALUMNI = StandInService.start();

    private static final EmbeddedStore STORE = store();

    private Surroundings() {}

    public static String database(String name) {
        return STORE.connectionString(name);
    }

    public static void describe(DynamicPropertyRegistry properties) {
        properties.add("server.address", () -> "127.0.0.1");
        properties.add("spring.mongodb.uri", () -> database("gateway"));
        properties.add("jembatan.services.registration", REGISTRATION::url);
        properties.add("jembatan.services.programme", () -> PROGRAMME.url() + "," + PROGRAMME_TOO.url());
        properties.add("jembatan.services.feedback", FEEDBACK::url);
        properties.add("jembatan.services.alumni", ALUMNI::url);
    }

    public static void reset() {
        REGISTRATION.reset();
        PROGRAMME.reset();
        PROGRAMME_TOO.reset();
        FEEDBACK.reset();
        ALUMNI.reset();
    }

    /** Lives as long as the process, like the static fields above. */
    private static EmbeddedStore store() {
        try {
            return EmbeddedStore.start(Files.createTempDirectory("gateway").resolve("store.mv"), 0);
        } catch (IOException noRoom) {
            throw new UncheckedIOException(noRoom);
        }
    }
}
