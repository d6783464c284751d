package org.jembatan.chassis.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jembatan.local.kafka.EmbeddedKafka;
import org.jembatan.local.store.EmbeddedStore;

/** The engines of {@code deploy/local}, inside this process; they end with it. */
final class EmbeddedEngines implements Engines {

    private final Path folder;
    private final int brokerPort;
    private final int storePort;
    private EmbeddedKafka broker;
    private EmbeddedStore store;

    private EmbeddedEngines(Path folder) {
        this.folder = folder;
        this.broker = EmbeddedKafka.start(folder.resolve("broker"), 0);
        this.store = EmbeddedStore.start(folder.resolve("store"), 0);
        this.brokerPort = broker.port();
        this.storePort = URI.create(store.connectionString("any")).getPort();
    }

    static EmbeddedEngines start() {
        try {
            return new EmbeddedEngines(Files.createTempDirectory(Path.of("target"), "engines"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public String mongoUri(String database) {
        return store.connectionString(database);
    }

    @Override
    public void takeBrokerAway() {
        broker.close();
    }

    @Override
    public void bringBrokerBack() {
        broker = EmbeddedKafka.start(folder.resolve("broker"), brokerPort);
    }

    @Override
    public void takeStoreAway() {
        store.close();
    }

    @Override
    public void bringStoreBack() {
        store = EmbeddedStore.start(folder.resolve("store"), storePort);
    }

    @Override
    public String toString() {
        return "the embedded broker and store";
    }
}
