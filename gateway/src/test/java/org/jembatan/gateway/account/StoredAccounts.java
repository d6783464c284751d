package org.jembatan.gateway.account;

import java.util.UUID;

import com.mongodb.client.MongoClients;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.repository.support.MongoRepositoryFactory;

import org.jembatan.gateway.support.Surroundings;

/** Accounts in a database of their own, in the store that the gateway has. */
final class StoredAccounts {

    private StoredAccounts() {}

    static MongoTemplate database() {
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(
                MongoClients.create(Surroundings.database("accounts-of-tests")), "accounts-" + UUID.randomUUID()));
    }

    static Accounts empty() {
        MongoTemplate mongo = database();
        mongo.indexOps(Account.class).createIndex(new Index("email", Sort.Direction.ASC).unique());
        return new MongoRepositoryFactory(mongo).getRepository(Accounts.class);
    }
}
