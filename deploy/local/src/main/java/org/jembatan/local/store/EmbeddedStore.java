package org.jembatan.local.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import de.bwaldvogel.mongo.MongoServer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A store that speaks MongoDB's protocol on the loopback interface and keeps everything in one file.
 *
 * <p>Promised, across {@code kill -9} of its process: an acknowledged write is still there; a reader never sees half an
 * update, nor anything that the crash then undoes; the same file opens again by itself. Nothing is promised about a
 * power cut, because the operating system is not asked to write through to the disk. There are no transactions, and of
 * indexes only the unique ones do anything. What nobody has reviewed is refused.
 */
public final class EmbeddedStore implements AutoCloseable {

    /** A connection waits in its thread for its commit: as many can wait for the same one. */
    private static final int THREADS = 16;

    private final MongoServer server;
    private final GroupCommit commits;

    private EmbeddedStore(MongoServer server, GroupCommit commits) {
        this.server = server;
        this.commits = commits;
    }

    /**
     * Serves once it returns.
     *
     * @param file created where it is missing
     * @param port on the loopback interface, or 0 for a free one
     * @throws IllegalStateException if the file is damaged or in use, or the port is taken
     */
    public static EmbeddedStore start(Path file, int port) {
        MVStore store = open(file);
        GroupCommit commits = new GroupCommit(store);
        MongoServer server = new MongoServer(new DurableBackend(store, commits));
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        try {
            server.bind(address, 1, THREADS);
        } catch (Exception e) { // Netty throws the checked BindException without declaring it.
            server.shutdownNow();
            throw new IllegalStateException("The store cannot listen on port " + port + ".", e);
        }
        return new EmbeddedStore(server, commits);
    }

    /** The operators it carries out; it refuses every other, see {@link ReviewedCommands}. */
    public static Set<String> operators() {
        return ReviewedCommands.operators();
    }

    public String connectionString(String database) {
        return "mongodb://127.0.0.1:" + port() + "/" + database;
    }

    public int port() {
        return server.getLocalAddress().getPort();
    }

    /** Returns when the store can no longer write its file; only a new start can help then. */
    public void awaitFailure() throws InterruptedException {
        commits.awaitFailure();
    }

    /** Commits, compacts the file and lets go of it. */
    @Override
    public void close() {
        server.shutdownNow();
    }

    private static MVStore open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return new MVStore.Builder()
                    .fileName(file.toString())
                    // Commits are ours alone: the library's own would come in the middle of a command.
                    .autoCommitDisabled()
                    .compress()
                    .autoCommitBufferSize(0)
                    .open();
        } catch (MVStoreException e) {
            throw new IllegalStateException(
                    switch (e.getErrorCode()) {
                        case DataUtils.ERROR_FILE_LOCKED ->
                            "The store's file " + file + " is in use by another process.";
                        case DataUtils.ERROR_FILE_CORRUPT, DataUtils.ERROR_UNSUPPORTED_FORMAT ->
                            "The store's file " + file + " is damaged or no store's file: move it away to start empty.";
                        default -> "The store's file " + file + " cannot be opened.";
                    },
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the store's file " + file + " cannot be created.", e);
        }
    }
}
