package org.jembatan.local.kafka;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the system, as the one declaration file {@code topics.properties} states them. */
public final class Topics {

    private static final String DECLARATION = "/org/jembatan/local/topics.properties";

    private final List<Topic> topics;

    Topics(List<Topic> topics) {
        this.topics = List.copyOf(topics);
    }

    public static Topics declared() {
        Properties lines = new Properties();
        try (InputStream file = Topics.class.getResourceAsStream(DECLARATION)) {
            if (file == null) {
                throw new IllegalStateException("The declaration of the topics, " + DECLARATION + ", is missing.");
            }
            lines.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The declaration of the topics, " + DECLARATION + ", cannot be read.", e);
        }
        return new Topics(lines.stringPropertyNames().stream()
                .sorted()
                .map(name -> Topic.parse(name, lines.getProperty(name)))
                .toList());
    }

    public List<Topic> all() {
        return topics;
    }

    /**
     * Creates what is missing and leaves what is there. Safe to repeat, and to run from several processes at once.
     *
     * @throws IllegalStateException if a topic exists with another number of partitions; nothing is created then
     */
    public void applyTo(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Map<String, TopicDescription> present = present(admin);
            present.values().forEach(this::requireDeclaredPartitions);
            createWithout(present, admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The broker at " + bootstrapServers + " did not accept the topics.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the topics were created.", e);
        }
    }

    /** Whether the broker answers and has all of them. */
    public boolean areServedBy(String bootstrapServers) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2000))) {
            return present(admin).size() == topics.size();
        } catch (ExecutionException notYet) {
            return false;
        }
    }

    private Map<String, TopicDescription> present(Admin admin) throws ExecutionException, InterruptedException {
        List<String> names = admin.listTopics().names().get().stream()
                .filter(name -> topics.stream().anyMatch(topic -> topic.name().equals(name)))
                .toList();
        return admin.describeTopics(names).allTopicNames().get();
    }

    /** The partition of an aggregate follows from the partition count: a new count would break its events' order. */
    private void requireDeclaredPartitions(TopicDescription present) {
        topics.stream()
                .filter(topic -> topic.name().equals(present.name()))
                .filter(topic -> topic.partitions() != present.partitions().size())
                .findFirst()
                .ifPresent(topic -> {
                    throw new IllegalStateException(
                            "Topic %s has %d partitions, but its declaration says %d. A topic with history keeps its count."
                                    .formatted(
                                            topic.name(), present.partitions().size(), topic.partitions()));
                });
    }

    private void createWithout(Map<String, TopicDescription> present, Admin admin)
            throws ExecutionException, InterruptedException {
        var created = admin.createTopics(topics.stream()
                .filter(topic -> !present.containsKey(topic.name()))
                .map(Topic::asNewTopic)
                .toList());
        for (KafkaFuture<Void> one : created.values().values()) {
            try {
                one.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }
}
