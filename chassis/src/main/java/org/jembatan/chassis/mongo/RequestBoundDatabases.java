package org.jembatan.chassis.mongo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Gives the store a limited time for whatever it is asked while an HTTP request is answered: to be found, to be connected
 * to and to answer. The limit is below what the gateway waits for, so that the caller is told what is away. Where nobody
 * waits, in a consumer or a sweep, a long scan takes its time, and a store that is away is waited for.
 */
final class RequestBoundDatabases extends SimpleMongoClientDatabaseFactory {

    private final Duration limit;

    RequestBoundDatabases(MongoClient client, String database, Duration limit) {
        super(client, database);
        this.limit = limit;
    }

    @Override
    protected MongoDatabase doGetMongoDatabase(String name) {
        var database = super.doGetMongoDatabase(name);
        return RequestContextHolder.getRequestAttributes() == null
                ? database
                : database.withTimeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    }
}
