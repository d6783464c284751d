package org.jembatan.local;

import java.nio.file.Path;

import org.apache.kafka.common.utils.Exit;

import org.jembatan.local.kafka.EmbeddedKafka;
import org.jembatan.local.kafka.Topics;
import org.jembatan.local.store.EmbeddedStore;

/**
 * The main class of the two engines' processes, {@code broker PORT FOLDER} and {@code store PORT FILE}, and of the
 * command {@code topics HOST:PORT}, which creates the topics that a broker elsewhere does not have yet.
 */
public final class Infrastructure {

    private Infrastructure() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "org/jembatan/local/engine-logging.xml");
        if (arguments.length == 2 && arguments[0].equals("topics")) {
            System.exit(topics(arguments[1]));
        }
        if (arguments.length != 3 || !arguments[1].matches("\\d{1,5}")) {
            System.err.println("Usage: broker PORT FOLDER | store PORT FILE | topics HOST:PORT");
            System.exit(2);
        }
        int port = Integer.parseInt(arguments[1]);
        Path data = Path.of(arguments[2]);
        try {
            switch (arguments[0]) {
                case "broker" -> broker(port, data);
                case "store" -> store(port, data);
                default -> throw new IllegalArgumentException("There is no engine called " + arguments[0] + ".");
            }
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            e.printStackTrace();
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int topics(String bootstrapServers) {
        try {
            Topics.declared().applyTo(bootstrapServers);
            System.out.println("The broker at " + bootstrapServers + " has the declared topics.");
            return 0;
        } catch (RuntimeException e) {
            System.err.println(e.getMessage());
            e.printStackTrace();
            return 1;
        }
    }

    private static void broker(int port, Path folder) {
        EmbeddedKafka broker = EmbeddedKafka.start(folder, port);
        // In a process of its own a broker may end itself: its supervisor starts it again.
        Exit.resetExitProcedure();
        Exit.resetHaltProcedure();
        closeAtTheEnd(broker::close);
        Topics.declared().applyTo(broker.bootstrapServers());
        System.out.println("The broker serves at " + broker.bootstrapServers() + ".");
        broker.awaitEnd();
    }

    private static void store(int port, Path file) throws InterruptedException {
        EmbeddedStore store = EmbeddedStore.start(file, port);
        closeAtTheEnd(store::close);
        System.out.println("The store serves at 127.0.0.1:" + store.port() + ".");
        store.awaitFailure();
        throw new IllegalStateException("The store can no longer write its file " + file + ".");
    }

    private static void closeAtTheEnd(Runnable close) {
        Runtime.getRuntime().addShutdownHook(new Thread(close, "close"));
    }
}
