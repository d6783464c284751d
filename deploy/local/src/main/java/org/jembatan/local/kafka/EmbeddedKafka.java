package org.jembatan.local.kafka;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/**
 * Apache Kafka itself, as one node that is broker and controller at once, on the loopback interface. What it
 * acknowledged is still there after {@code kill -9}, and it can be started again on the same folder and port.
 */
public final class EmbeddedKafka implements AutoCloseable {

    /** Always the same, so that formatting can be repeated on a folder where it was cut short. */
    private static final String CLUSTER_ID =
            Base64.getUrlEncoder().withoutPadding().encodeToString("jembatan-local-1".getBytes(US_ASCII));

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedKafka(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Serves once it returns. A fault that would end a broker's own process is thrown instead, so that a test's process
     * lives on.
     *
     * @param folder where the topics are kept; created and formatted where it is missing
     * @param port on the loopback interface, or 0 for a free one
     */
    public static EmbeddedKafka start(Path folder, int port) {
        Exit.setExitProcedure(EmbeddedKafka::fault);
        Exit.setHaltProcedure(EmbeddedKafka::fault);
        int brokerPort = FreePort.orGiven(port);
        Properties settings = BrokerSettings.of(folder, brokerPort, FreePort.orGiven(0));
        format(folder, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new IllegalStateException(
                    "The broker cannot start on port " + brokerPort + " with the data in " + folder + ".", e);
        }
        return new EmbeddedKafka(server, brokerPort);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Returns when the broker has stopped, for whatever reason. */
    public void awaitEnd() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void fault(int status, String message) {
        throw new IllegalStateException("The broker gave up with status " + status + ": " + message);
    }

    /** A folder that is formatted already keeps its cluster id and its data. */
    private static void format(Path folder, Properties settings) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve("server.properties");
            try (OutputStream out = Files.newOutputStream(file)) {
                settings.store(out, "Written at each start; changes here are lost.");
            }
            int status = StorageTool.execute(
                    new String[] {
                        "format", "--ignore-formatted", "--cluster-id", CLUSTER_ID, "--config", file.toString()
                    },
                    new PrintStream(said, true, UTF_8));
            if (status != 0) {
                throw new IllegalStateException("The broker's folder " + folder + " cannot be formatted: "
                        + said.toString(UTF_8).strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The broker's folder " + folder + " cannot be written.", e);
        }
    }
}
