package org.jembatan.local.demo;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.jembatan.local.LaunchOptions;
import org.jembatan.local.Launcher;
import org.jembatan.local.RunningSystem;

/** Starts the whole system, plays the real editions in it and one that is open, and prints what came of the real ones. */
public final class Demo {

    /** A killed service is back within seconds; a slow machine that starts all of them again needs more. */
    private static final Patience WITH_OUTAGES =
            new Patience(Duration.ofMinutes(2), Duration.ofMillis(100), Duration.ofSeconds(2));

    private Demo() {}

    /**
     * Plays editions through the gateway of a system that runs with the profile {@code demo}, and reads them back. It
     * waits out the death of any process, and played again it adds nothing.
     *
     * @param progress takes one short line after the other
     * @throws IllegalStateException with one sentence for the user if the play cannot go on
     */
    public static Standing play(URI gateway, List<RealEdition> editions, Consumer<String> progress) {
        return new Play(new Api(new Line(gateway, WITH_OUTAGES)), editions, progress).play();
    }

    /**
     * Plays an invented edition that takes nominations still, and in which everybody has something to do; see {@link #play}.
     * It begins in November 2024 and does not move the clock.
     *
     * @return the id of the programme
     */
    public static String playOpenEdition(URI gateway, Consumer<String> progress) {
        return new OpenEdition(new Api(new Line(gateway, WITH_OUTAGES)), progress).play();
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("logback.configurationFile", "org/jembatan/local/launcher-logging.xml");
        try {
            System.exit(run(List.of(arguments)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) throws InterruptedException {
        LaunchOptions options = LaunchOptions.from(System.getenv(), Path.of("").toAbsolutePath(), System.out::println)
                .withDemoProfile();
        boolean once = false;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            if (option.equals("--once")) {
                once = true;
            } else if (option.equals("--scale") && rest.hasNext()) {
                options = options.scaled(rest.next());
            } else {
                System.err.println("Usage: demo [--once] [--scale PROGRAM=NUMBER,...]");
                return 2;
            }
        }
        System.out.println("Jembatan is starting; what its programs say goes to the logs in " + options.home());
        try (RunningSystem system = Launcher.start(options)) {
            Standing standing = play(system.gateway(), RealEdition.all(), System.out::println);
            String openEdition = playOpenEdition(system.gateway(), System.out::println);
            System.out.println();
            System.out.println(standing);
            List<String> objections = standing.objections();
            if (!objections.isEmpty()) {
                System.err.println("These are not the real editions: " + String.join(" ", objections));
                return 1;
            }
            if (!once) {
                System.out.println(new WhereToLook(system.gateway(), openEdition, standing));
                system.awaitEnd();
            }
            return 0;
        }
    }
}
