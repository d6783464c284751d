package org.jembatan.chassis.test;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/** Apache Kafka and MongoDB in containers; Testcontainers removes them when this process has ended. */
final class ContainerEngines implements Engines {

    private final KafkaContainer broker = new KafkaContainer("apache/kafka:4.1.2");
    private final MongoDBContainer store = new MongoDBContainer("mongo:8.0.12");

    private ContainerEngines() {}

    static ContainerEngines start() {
        ContainerEngines engines = new ContainerEngines();
        engines.broker.start();
        engines.store.start();
        return engines;
    }

    @Override
    public String bootstrapServers() {
        return broker.getBootstrapServers();
    }

    @Override
    public String mongoUri(String database) {
        return store.getReplicaSetUrl(database);
    }

    @Override
    public void takeBrokerAway() {
        pause(broker);
    }

    @Override
    public void bringBrokerBack() {
        unpause(broker);
    }

    @Override
    public void takeStoreAway() {
        pause(store);
    }

    @Override
    public void bringStoreBack() {
        unpause(store);
    }

    private static void pause(GenericContainer<?> container) {
        DockerClientFactory.lazyClient()
                .pauseContainerCmd(container.getContainerId())
                .exec();
    }

    private static void unpause(GenericContainer<?> container) {
        DockerClientFactory.lazyClient()
                .unpauseContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public String toString() {
        return "containers of Apache Kafka and MongoDB";
    }
}
