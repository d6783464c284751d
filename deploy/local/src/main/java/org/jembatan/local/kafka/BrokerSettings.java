package org.jembatan.local.kafka;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** What differs from Kafka's defaults, and why. */
final class BrokerSettings {

    private static final int MEBIBYTE = 1024 * 1024;

    private BrokerSettings() {}

    static Properties of(Path folder, int brokerPort, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(oneNode(folder, brokerPort, controllerPort));
        settings.putAll(topics());
        settings.putAll(quickReturn());
        settings.putAll(smallFootprint());
        return settings;
    }

    private static Map<String, String> oneNode(Path folder, int brokerPort, int controllerPort) {
        return Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@127.0.0.1:" + controllerPort,
                "controller.listener.names", "CONTROLLER",
                "listeners", "BROKER://127.0.0.1:" + brokerPort + ",CONTROLLER://127.0.0.1:" + controllerPort,
                "inter.broker.listener.name", "BROKER",
                "listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT",
                "log.dirs", folder.resolve("log").toString());
    }

    /** Only declared topics exist: a mistyped name is an error, and nobody creates one with the wrong partitions. */
    private static Map<String, String> topics() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1");
    }

    /** After {@code kill -9} the controller waits for the dead broker's session to end before it lets it in again. */
    private static Map<String, String> quickReturn() {
        return Map.of(
                "broker.session.timeout.ms", "2000",
                "broker.heartbeat.interval.ms", "500",
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> smallFootprint() {
        return Map.ofEntries(
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.num.partitions", "1"),
                Map.entry("log.segment.bytes", String.valueOf(16 * MEBIBYTE)),
                // Of the controller; it keeps a few buffers of this size, 8 MiB by default, for messages of some
                // hundred bytes.
                Map.entry("internal.metadata.max.batch.size.in.bytes", String.valueOf(MEBIBYTE)),
                Map.entry("log.index.size.max.bytes", String.valueOf(MEBIBYTE)),
                Map.entry("log.cleaner.dedupe.buffer.size", String.valueOf(2 * MEBIBYTE)),
                Map.entry("log.cleaner.threads", "1"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "2"),
                Map.entry("num.replica.fetchers", "1"),
                Map.entry("num.recovery.threads.per.data.dir", "2"),
                Map.entry("background.threads", "2"));
    }
}
