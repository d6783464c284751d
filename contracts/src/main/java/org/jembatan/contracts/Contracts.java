package org.jembatan.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What the producers promise about their events. A type is what stands in {@code ce_type}, such as
 * {@code intake.participant-enrolled.v1}.
 */
public final class Contracts {

    private static final List<String> PRODUCERS =
            List.of("programme-service", "registration-service", "feedback-service", "alumni-service");

    private static final String ADDRESS = "https://jembatan.org/contracts/";

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:contracts/"))
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    private Contracts() {}

    /** The services that tell something. */
    public static List<String> producers() {
        return PRODUCERS;
    }

    /**
     * The types of all events that a service tells, as its AsyncAPI document lists them.
     *
     * @throws IllegalArgumentException if there is no such producer
     */
    public static List<String> typesOf(String producer) {
        JsonNode messages = asyncApiOf(producer).at("/components/messages");
        return List.copyOf(messages.propertyNames());
    }

    /**
     * An event of that type, as JSON, that conforms to its contract.
     *
     * @throws IllegalArgumentException if no producer tells such an event
     */
    public static String example(String type) {
        return example(producerOf(type), type);
    }

    /** As {@link #example(String)}, of one producer, where several tell events of that type, each on its own topic. */
    public static String example(String producer, String type) {
        return read(producer + "/" + type + ".example.json");
    }

    /**
     * What is wrong with an event of that type: where (JSON pointer) and why, one line each; none if it conforms.
     *
     * @throws IllegalArgumentException if no producer tells such an event
     */
    public static List<String> problemsOf(String type, String json) {
        return problemsOf(producerOf(type), type, json);
    }

    /** As {@link #problemsOf(String, String)}, by the contract of one producer, where several tell such events. */
    public static List<String> problemsOf(String producer, String type, String json) {
        Schema schema = schemaOf(producer, type);
        try {
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                    .toList();
        } catch (JacksonException | IllegalArgumentException notJson) {
            return List.of(": is not JSON");
        }
    }

    private static Schema schemaOf(String producer, String type) {
        return SCHEMAS.getSchema(SchemaLocation.of(ADDRESS + producer + "/" + type + ".schema.json"));
    }

    static JsonNode asyncApiOf(String producer) {
        if (!PRODUCERS.contains(producer)) {
            throw new IllegalArgumentException(producer + " is none of the producers " + PRODUCERS + ".");
        }
        return YAML.readTree(read(producer + "/asyncapi.yaml"));
    }

    private static String producerOf(String type) {
        return PRODUCERS.stream()
                .filter(producer -> typesOf(producer).contains(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No producer tells " + type + "."));
    }

    private static String read(String file) {
        try (InputStream stream = Contracts.class.getResourceAsStream("/contracts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The contract " + file + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The contract " + file + " cannot be read.", e);
        }
    }
}
