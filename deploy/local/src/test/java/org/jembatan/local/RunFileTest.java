package org.jembatan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFileTest {

    @TempDir
    private Path home;

    /** A program may come back at the moment at which the system is stopped. */
    @Test
    void nothingIsWrittenOfARunThatIsOver() {
        RunFile runFile = RunFile.lock(home).orElseThrow();
        RunFile.Run run = new RunFile.Run(RunFile.Running.launcher(ProcessHandle.current()), List.of());
        runFile.write(run);
        assertThat(RunFile.read(home)).contains(run);

        runFile.close();
        runFile.write(run);

        assertThat(RunFile.read(home)).isEmpty();
    }
}
