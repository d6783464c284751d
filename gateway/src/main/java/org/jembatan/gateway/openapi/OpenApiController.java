package org.jembatan.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** What this API consists of, for programs and for people. */
@RestController
class OpenApiController {

    private static final String DOCUMENT = "/api/openapi.json";
    private static final String PAGE = "/api/docs";
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** Made when somebody asks: most gateways are never asked, and none should start the slower for it. */
    private final SingletonSupplier<Published> document =
            SingletonSupplier.of(() -> new Published(MediaType.APPLICATION_JSON, resource()));

    private final SingletonSupplier<Published> page = SingletonSupplier.of(() -> new Published(
            HTML,
            ApiPage.of(new JsonMapper().readTree(document.obtain().content())).getBytes(StandardCharsets.UTF_8)));

    /** This document itself, as OpenAPI 3.1. */
    @GetMapping(DOCUMENT)
    ResponseEntity<byte[]> read(HttpServletRequest request) {
        Published published = document.obtain();
        return published.finish(published.answer(), request);
    }

    /** The same as a page to read. It runs no scripts and loads nothing else, and its policy allows it no more. */
    @GetMapping(PAGE)
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        Published published = page.obtain();
        return published.finish(published.answer().header("Content-Security-Policy", ApiPage.POLICY), request);
    }

    @Bean
    static Endpoint documentPath() {
        return Endpoint.at(DOCUMENT, Access.ANYONE_MAY_READ);
    }

    @Bean
    static Endpoint pagePath() {
        return Endpoint.at(PAGE, Access.ANYONE_MAY_READ);
    }

    private static byte[] resource() {
        try (InputStream stream =
                Objects.requireNonNull(OpenApiController.class.getResourceAsStream("/openapi.json"), "openapi.json")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
