package org.jembatan.contracts.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.jembatan.contracts.Contracts;

class OpenApiTest {

    private static final Path ALL = Path.of("src/main/resources/contracts");

    private static final String SMALL = """
            {"openapi": "3.1.1", "info": {"title": "Small", "version": "1"},
             "paths": {"/api/things/{id}": {"get": {
                "operationId": "thing.show",
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "It is here.", "content": {"application/json": {
                   "schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object"}}}}
            """;

    static List<String> producers() {
        return Contracts.producers();
    }

    @ParameterizedTest
    @MethodSource("producers")
    void whatEachServicePromisesIsOpenApi(String producer) {
        ObjectNode document = CheckedIn.read(ALL.resolve(producer).resolve("openapi.json"));

        assertThat(OpenApi.problemsOf(document)).isEmpty();
        assertThat(document.path("paths")).isNotEmpty();
    }

    @Test
    void aGoodDocumentHasNoProblems() {
        assertThat(OpenApi.problemsOf(small())).isEmpty();
    }

    @Test
    void aReferenceThatLeadsNowhereIsFound() {
        ObjectNode document = small();
        document.withObjectProperty("components").withObjectProperty("schemas").remove("Thing");

        assertThat(OpenApi.problemsOf(document)).containsExactly("#/components/schemas/Thing leads nowhere");
    }

    @Test
    void aVariableThatIsNotDeclaredIsFound() {
        ObjectNode document = small();
        operation(document).remove("parameters");

        assertThat(OpenApi.problemsOf(document))
                .containsExactly("get /api/things/{id} does not declare the variables of its path");
    }

    @Test
    void aNameThatAnotherHasIsFound() {
        ObjectNode document = small();
        ((ObjectNode) document.at("/paths/~1api~1things~1{id}"))
                .set("delete", operation(document).deepCopy());

        assertThat(OpenApi.problemsOf(document))
                .containsExactly("delete /api/things/{id} has the operationId of another");
    }

    @Test
    void aSchemaThatIsNoneIsFound() {
        ObjectNode document = small();
        ((ObjectNode) document.at("/components/schemas/Thing")).put("type", "thing");

        assertThat(OpenApi.problemsOf(document))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).startsWith("Thing: "));
    }

    @Test
    void whatDiffersIsNamed() {
        ObjectNode after = small();
        operation(after).put("summary", "Another");
        after.withObjectProperty("paths").set("/api/more", JsonMapper.shared().readTree("{\"get\": {}}"));
        after.withObjectProperty("components").withObjectProperty("schemas").remove("Thing");

        assertThat(CheckedIn.differences(small(), after))
                .containsExactly("new: GET /api/more", "changed: GET /api/things/{id}", "gone: schemas/Thing");
        assertThat(CheckedIn.differences(small(), small())).isEmpty();
    }

    @Test
    void aNumberIsTheSameOnceItIsRead(@TempDir Path folder) throws IOException {
        ObjectNode said = small();
        operation(said).put("x-most", 5L);
        Path file = Files.writeString(folder.resolve("openapi.json"), said.toString());

        assertThatCode(() -> CheckedIn.require(said, file)).doesNotThrowAnyException();
    }

    @Test
    void whatTwoProgramsMeanByOneNameIsNamedApart() {
        ObjectNode other = small();
        ((ObjectNode) other.at("/components/schemas/Thing")).put("type", "string");
        var parts = java.util.Map.of("ONE", small(), "OTHER", other);

        Parts.nameApart(parts);

        JsonNode reference =
                other.at("/paths/~1api~1things~1{id}/get/responses/200/content/application~1json/schema/$ref");
        assertThat(reference.asString()).isEqualTo("#/components/schemas/OtherThing");
        assertThat(other.at("/components/schemas").propertyNames()).containsExactly("OtherThing");
    }

    private static ObjectNode operation(ObjectNode document) {
        return (ObjectNode) document.at("/paths/~1api~1things~1{id}/get");
    }

    private static ObjectNode small() {
        return (ObjectNode) JsonMapper.shared().readTree(SMALL);
    }
}
