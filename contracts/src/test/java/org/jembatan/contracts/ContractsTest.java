package org.jembatan.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ContractsTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** Parts of field names. A field that holds one of these could tell who somebody is. */
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "email",
            "mail",
            "phone",
            "address",
            "passport",
            "birth",
            "gender",
            "organisation",
            "position",
            "employer",
            "reason",
            "comment",
            "note");

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void everySchemaIsJsonSchema(Path file) throws IOException {
        var metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(metaSchema.validate(Files.readString(file), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void everySchemaIsKnownByTheAddressAtWhichItLies(Path file) throws IOException {
        assertThat(JSON.readTree(Files.readString(file)).path("$id").asString())
                .isEqualTo(
                        "https://jembatan.org/contracts/%s/%s",
                        file.getName(file.getNameCount() - 2), file.getFileName());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyExampleConforms(String type) {
        assertThat(Contracts.problemsOf(type, Contracts.example(type))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("producers")
    void everyExampleConformsToThePromiseOfItsOwnProducer(String producer) {
        assertThat(Contracts.typesOf(producer))
                .allSatisfy(type -> assertThat(Contracts.problemsOf(producer, type, Contracts.example(producer, type)))
                        .isEmpty());
    }

    /** A schema that lets everything pass would find every example good. */
    @ParameterizedTest
    @MethodSource("types")
    void anEventWithoutAnyOneFieldDoesNotConform(String type) {
        var example = (ObjectNode) JSON.readTree(Contracts.example(type));

        assertThat(example.propertyNames())
                .allSatisfy(field -> assertThat(Contracts.problemsOf(
                                type, example.deepCopy().remove(List.of(field)).toString()))
                        .singleElement()
                        .asString()
                        .contains(field));
    }

    @ParameterizedTest
    @MethodSource("types")
    void anAdditionPasses(String type) {
        var example = (ObjectNode) JSON.readTree(Contracts.example(type));

        assertThat(Contracts.problemsOf(type, example.put("somethingNew", true).toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("producers")
    void everyEventHasASchemaAnExampleAndAPlaceInTheAsyncApi(String producer) throws Exception {
        var types = new TreeSet<>(Contracts.typesOf(producer));

        assertThat(stems(producer, ".schema.json")).isEqualTo(types);
        assertThat(stems(producer, ".example.json")).isEqualTo(types);
        assertThat(messagesOfChannels(producer)).isEqualTo(types);
    }

    @ParameterizedTest
    @MethodSource("producers")
    void everyReferenceOfTheAsyncApiLeadsSomewhere(String producer) {
        var document = Contracts.asyncApiOf(producer);

        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(folder(producer).resolve(reference)).exists();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void theAsyncApiGivesEachEventItsOwnSchemaAndName(String type) {
        var message = Contracts.producers().stream()
                .map(producer -> Contracts.asyncApiOf(producer).at("/components/messages"))
                .filter(messages -> messages.has(type))
                .findFirst()
                .orElseThrow()
                .get(type);

        assertThat(message.path("name").asString()).isEqualTo(type);
        assertThat(message.at("/payload/$ref").asString()).isEqualTo("./%s.schema.json", type);
    }

    @ParameterizedTest
    @MethodSource("schemaFiles")
    void noFieldHoldsPersonalDataOrFreeText(Path file) throws IOException {
        assertThat(fieldsOf(JSON.readTree(Files.readString(file))))
                .noneSatisfy(field -> assertThat(PERSONAL)
                        .anySatisfy(part -> assertThat(field).containsIgnoringCase(part)));
    }

    @Test
    void whatIsNoJsonIsSaid() {
        assertThat(Contracts.problemsOf("edition.announced.v1", "{"))
                .singleElement()
                .asString()
                .contains("not JSON");
        assertThat(Contracts.problemsOf("edition.announced.v1", "")).isNotEmpty();
    }

    @Test
    void formatsAndPatternsAreChecked() {
        var example = (ObjectNode) JSON.readTree(Contracts.example("edition.announced.v1"));
        example.put("startsOn", "2021-02-30").put("programmeId", "7");
        example.putArray("countries").add("Nepal");
        ((ObjectNode) example.path("quotas").get(0)).put("value", "everybody");

        assertThat(Contracts.problemsOf("edition.announced.v1", example.toString()))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactlyInAnyOrder("/startsOn", "/programmeId", "/countries/0", "/quotas/0/value");
    }

    @Test
    void anUnknownTypeAndAnUnknownProducerAreRefused() {
        assertThatThrownBy(() -> Contracts.example("edition.postponed.v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edition.postponed.v1");
        assertThatThrownBy(() -> Contracts.typesOf("weather-service"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather-service");
    }

    static List<String> producers() {
        return Contracts.producers();
    }

    static List<String> types() {
        return producers().stream()
                .flatMap(producer -> Contracts.typesOf(producer).stream())
                .toList();
    }

    /** Of all producers: the events and the parts that they share. */
    static List<Path> schemaFiles() {
        return producers().stream()
                .flatMap(producer -> files(producer).stream())
                .filter(file -> file.toString().endsWith(".schema.json") || file.endsWith("parts.json"))
                .toList();
    }

    private static Set<String> stems(String producer, String ending) {
        return files(producer).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> messagesOfChannels(String producer) {
        return Contracts.asyncApiOf(producer)
                .path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("messages").propertyNames().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of all properties, however deep. */
    private static Stream<String> fieldsOf(JsonNode schema) {
        var own = schema.isObject() ? schema.path("properties").propertyNames().stream() : Stream.<String>empty();
        return Stream.concat(own, schema.valueStream().flatMap(ContractsTest::fieldsOf));
    }

    private static List<Path> files(String producer) {
        try (Stream<Path> files = Files.list(folder(producer))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String producer) {
        try {
            return Path.of(
                    ContractsTest.class.getResource("/contracts/" + producer).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
