package org.jembatan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jembatan.local.LaunchOptions;

class StageTest {

    @Test
    void removesTheDataOfFormerRunsAndNothingElse(@TempDir Path folder) throws Exception {
        Path former = Files.createDirectories(folder.resolve("run123/data/broker"));
        Files.writeString(former.resolve("log"), "events");
        Path report = Files.writeString(folder.resolve("report.html"), "kept");

        try (Stage stage = Stage.below(folder, LaunchOptions.from(Map.of(), folder, line -> {}))) {
            assertThat(folder.toFile().listFiles())
                    .containsExactlyInAnyOrder(
                            report.toFile(), stage.options().home().toFile());
        }
    }
}
