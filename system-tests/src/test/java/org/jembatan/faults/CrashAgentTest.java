package org.jembatan.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with the agent ends where it is told to, and nowhere else. */
class CrashAgentTest {

    private static final int PORT = 4711;

    @TempDir
    private Path folder;

    /** Comes to its points again and again, until it is told to end. */
    static final class Walker {

        private Walker() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println("on my way");
            int far = 0;
            while (System.in.available() == 0) {
                far += step(far);
                Thread.onSpinWait();
            }
            System.exit(far > 0 ? 0 : 1);
        }

        static int step(int far) {
            return far > 3 ? 2 : 1;
        }
    }

    @Test
    void haltsBeforeAMethod() throws Exception {
        assertThat(statusWith("before", "0 3", false)).isEqualTo(137);
    }

    @Test
    void haltsAfterAMethod() throws Exception {
        assertThat(statusWith("after", "0 3", false)).isEqualTo(137);
    }

    @Test
    void leavesAloneWhoIsNotArmed() throws Exception {
        assertThat(statusWith("after", "1 1", true)).isZero();
    }

    private int statusWith(String when, String armed, boolean mayEnd) throws IOException, InterruptedException {
        Agent agent = Agent.in(folder);
        Files.write(folder.resolve("points"), List.of(when + " " + Walker.class.getName() + "#step"));
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+EnableDynamicAgentLoading",
                        "-cp",
                        classes(),
                        Walker.class.getName())
                .redirectError(Redirect.INHERIT);
        builder.environment().put("SERVER_PORT", Integer.toString(PORT));
        Process walker = builder.start();
        assertThat(walker.inputReader().readLine()).isEqualTo("on my way");
        agent.enter(walker.pid());
        String[] numbers = armed.split(" ", -1);
        agent.arm(PORT, Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        await("the agent to be armed").until(() -> Files.notExists(folder.resolve("armed-" + PORT)));
        if (mayEnd) {
            walker.outputWriter().append("enough\n").close();
        }
        return walker.waitFor();
    }

    private static String classes() {
        return Path.of(CrashAgentTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toString();
    }
}
