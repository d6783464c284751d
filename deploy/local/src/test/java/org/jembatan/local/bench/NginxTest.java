package org.jembatan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.abort;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NginxTest {

    @TempDir
    Path folder;

    @Test
    void answersAsSoonAsItIsThere() throws Exception {
        try (StandInSystem service = new StandInSystem();
                Nginx nginx = Nginx.before(service.uri(), folder);
                Requests requests = new Requests()) {
            requests.succeed(Requests.reading(nginx.uri().resolve("/something"), "token"));

            assertThat(service.requests("/something")).isEqualTo(1);
        } catch (Nginx.Away e) {
            abort("There is nothing to try: " + e.getMessage());
        }
    }

    @Test
    void saysWhyItDoesNotStart() throws Exception {
        Path broken = Files.writeString(folder.resolve("nginx"), """
                #!/bin/sh
                echo 'reading the configuration'
                echo 'no permission to bind' >&2
                exit 1
                """);
        assertThat(broken.toFile().setExecutable(true)).isTrue();

        assertThatThrownBy(() -> Nginx.started(broken, URI.create("http://127.0.0.1:9"), folder))
                .isInstanceOf(Nginx.Away.class)
                .hasMessage("nginx did not start: no permission to bind");
    }
}
