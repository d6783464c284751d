package org.jembatan.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.node.ObjectNode;

import org.jembatan.contracts.http.CheckedIn;
import org.jembatan.contracts.http.OpenApi;
import org.jembatan.gateway.openapi.PublicApi.Promise;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Route;
import org.jembatan.gateway.routing.Routes;
import org.jembatan.gateway.routing.Service;

class PublicApiTest {

    private static final Path FILE = Path.of("src/main/resources/openapi.json");

    /** As it has to be; that the file says the same is the first test's matter. */
    private static final ObjectNode DOCUMENT = PublicApi.document();

    @Test
    void theDocumentIsWhatTheServicesPromiseAndTheTableLetsThrough() {
        CheckedIn.require(DOCUMENT, FILE);
    }

    @Test
    void theDocumentIsOpenApi() {
        assertThat(OpenApi.problemsOf(DOCUMENT)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAServicePromisesIsPublicExactlyIfARouteLeadsThere(Service service) {
        Set<String> published = operations(DOCUMENT);

        assertThat(PublicApi.promises(PublicApi.promisedBy(service)))
                .isNotEmpty()
                .allSatisfy(promise -> assertThat(published.contains(promise.method() + " " + promise.path()))
                        .as("%s %s", promise.method(), promise.path())
                        .isEqualTo(promise.route(service).isPresent()));
    }

    @Test
    void nothingElseIsPublicButTheGatewaysOwn() {
        Set<String> promised = Stream.concat(
                        Arrays.stream(Service.values()).map(PublicApi::promisedBy), Stream.of(PublicApi.own()))
                .flatMap(part -> operations(part).stream())
                .collect(Collectors.toSet());

        assertThat(promised).containsAll(operations(DOCUMENT));
        assertThat(operations(DOCUMENT)).containsAll(operations(PublicApi.own()));
    }

    @Test
    void everyRouteLeadsToSomething() {
        Set<String> reached = Arrays.stream(Service.values())
                .flatMap(service -> PublicApi.promises(PublicApi.promisedBy(service)).stream()
                        .map(promise -> promise.route(service)))
                .flatMap(Optional::stream)
                .map(Route::name)
                .collect(Collectors.toSet());

        assertThat(Routes.all())
                .extracting(Route::name)
                .allSatisfy(name -> assertThat(reached).contains(name));
    }

    /** A service decides who may; the door must not be narrower, and where it stands wide open, the service means it. */
    @ParameterizedTest
    @EnumSource
    void doorAndServiceAgreeAboutWhoNeedsNoToken(Service service) {
        assertThat(PublicApi.promises(PublicApi.promisedBy(service)))
                .filteredOn(promise -> promise.route(service).isPresent())
                .allSatisfy(promise -> {
                    Route route = promise.route(service).orElseThrow();
                    if (promise.isOpen()) {
                        assertThat(route.isAnonymous(HttpMethod.valueOf(promise.method())))
                                .as("%s %s passes the door without a token", promise.method(), promise.path())
                                .isTrue();
                    }
                    if (route.access() == Access.ANYONE) {
                        assertThat(promise.isOpen())
                                .as("%s %s needs no token behind the door", promise.method(), promise.path())
                                .isTrue();
                    }
                });
    }

    @Test
    void everyOperationHasANameOfItsOwnAndSaysWhatItDoes() {
        List<Promise> promises = PublicApi.promises(DOCUMENT);

        assertThat(promises)
                .extracting(promise -> promise.operation().path("operationId").asString())
                .doesNotHaveDuplicates();
        assertThat(promises)
                .allSatisfy(promise -> assertThat(
                                promise.operation().path("summary").asString())
                        .hasSizeGreaterThan(5));
    }

    @Test
    void thePageTellsOfEveryOperationAndEverySchemaAndItsLinksLeadSomewhere() {
        ObjectNode document = DOCUMENT;
        String page = ApiPage.of(document);

        assertThat(PublicApi.promises(document))
                .extracting(promise -> promise.operation().path("operationId").asString())
                .allSatisfy(id -> assertThat(page).contains("<details id=\"" + id + "\">"));
        assertThat(document.at("/components/schemas").propertyNames())
                .allSatisfy(name -> assertThat(page).contains("<h3 id=\"" + name + "\">"));
        assertThat(java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
                        .matcher(page)
                        .results())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
    }

    private static Set<String> operations(ObjectNode document) {
        return PublicApi.promises(document).stream()
                .map(promise -> promise.method() + " " + promise.path())
                .collect(Collectors.toSet());
    }
}
