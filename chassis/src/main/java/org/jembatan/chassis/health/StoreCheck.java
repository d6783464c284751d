package org.jembatan.chassis.health;

import java.util.concurrent.TimeUnit;

import com.mongodb.client.MongoClient;
import org.bson.Document;

/**
 * Whether MongoDB answers. The driver by itself would look for a server for half a minute. The question is {@code ping},
 * which the embedded store knows too; it does not know {@code hello}.
 */
class StoreCheck implements DependencyCheck {

    private final MongoClient client;

    StoreCheck(MongoClient client) {
        this.client = client;
    }

    @Override
    public String name() {
        return "mongodb";
    }

    @Override
    public void ask() {
        client.withTimeout(DependenciesHealth.LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .getDatabase("admin")
                .runCommand(new Document("ping", 1));
    }
}
