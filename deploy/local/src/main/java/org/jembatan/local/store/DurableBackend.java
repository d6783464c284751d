package org.jembatan.local.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.h2.mvstore.MVStore;

/**
 * The library's backend, with the two promises it lacks: an acknowledged write survives the death of the process, and
 * an answer never mixes two states of a document.
 */
final class DurableBackend extends H2Backend {

    private final GroupCommit commits;

    DurableBackend(MVStore store, GroupCommit commits) {
        super(store);
        this.commits = commits;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new CompactDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    /** The answer is copied before the next command runs: the library answers with the live, changeable documents. */
    @Override
    public Document handleCommand(Channel channel, String databaseName, String command, Document query) {
        ReviewedCommands.require(command, query);
        return commits.carryOut(
                () -> super.handleCommand(channel, databaseName, command, query).cloneDeeply());
    }

    /** The way drivers asked before MongoDB 3.6, which would go past {@link #handleCommand}. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        throw new MongoServerException("This store answers the find command, not the legacy query message.");
    }
}
