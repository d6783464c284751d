package org.jembatan.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstancesTest {

    private static final URI ONE = URI.create("http://127.0.0.1:1");
    private static final URI TWO = URI.create("http://127.0.0.1:2");
    private static final URI THREE = URI.create("http://127.0.0.1:3");

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("instances.properties");
    }

    @Test
    void eachInstanceHasItsTurn() {
        var instances = new Instances(Map.of("alumni", List.of(ONE, TWO, THREE)), null);

        assertThat(instances.inTurn(Service.ALUMNI)).containsExactly(ONE, TWO, THREE);
        assertThat(instances.inTurn(Service.ALUMNI)).containsExactly(TWO, THREE, ONE);
        assertThat(instances.inTurn(Service.ALUMNI)).containsExactly(THREE, ONE, TWO);
        assertThat(instances.inTurn(Service.ALUMNI)).containsExactly(ONE, TWO, THREE);
        assertThat(instances.inTurn(Service.FEEDBACK)).isEmpty();
    }

    @Test
    void instancesComeAndGoAsTheFileSays() throws Exception {
        replace("alumni = " + ONE + "\nfeedback =\n");
        var instances = new Instances(Map.of("programme", List.of(THREE), "feedback", List.of(THREE)), file);

        assertThat(instances.inTurn(Service.ALUMNI)).containsExactly(ONE);
        assertThat(instances.inTurn(Service.FEEDBACK)).isEmpty();
        assertThat(instances.inTurn(Service.PROGRAMME))
                .as("of which the file says nothing")
                .containsExactly(THREE);

        replace("alumni = " + ONE + ", " + TWO + "\n");
        await("the second instance")
                .until(() -> instances.inTurn(Service.ALUMNI).contains(TWO));
        replace("alumni = " + TWO + "\n");
        await("the first one to be gone")
                .until(() -> instances.inTurn(Service.ALUMNI).equals(List.of(TWO)));
    }

    @Test
    void whatCannotBeReadChangesNothing() throws Exception {
        replace("alumni = " + ONE);
        var instances = new Instances(Map.of(), file);

        replace("alumni = no address");
        await("a look at the file")
                .during(Duration.ofMillis(1500))
                .until(() -> instances.inTurn(Service.ALUMNI).equals(List.of(ONE)));
        Files.delete(file);
        await("a look at nothing")
                .during(Duration.ofMillis(1500))
                .until(() -> instances.inTurn(Service.ALUMNI).equals(List.of(ONE)));
        replace("alumni = " + TWO);
        await("the next look").until(() -> instances.inTurn(Service.ALUMNI).equals(List.of(TWO)));
    }

    private void replace(String text) throws IOException {
        Files.writeString(file, text);
    }
}
