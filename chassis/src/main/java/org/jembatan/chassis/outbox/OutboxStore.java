package org.jembatan.chassis.outbox;

import static java.util.stream.Collectors.groupingBy;

import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;

import org.bson.Document;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.mongodb.core.BulkOperations.BulkMode;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.jembatan.chassis.domain.AggregateRoot;
import org.jembatan.chassis.domain.OutgoingMessage;

/**
 * The outboxes as the relay sees them, across all collections of aggregates.
 *
 * <p>Writes name the collection and not the class: with the class, Spring Data would raise the document's
 * {@code @Version}, and a command that loaded it before would have to start over.
 */
final class OutboxStore {

    private static final int SWEPT_AT_ONCE = 500;

    private final MongoOperations mongo;

    OutboxStore(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The documents whose messages nobody has delivered. The query can use the index of {@link OutgoingMessage}. */
    List<Undelivered> findUndelivered() {
        return mongo.getConverter().getMappingContext().getPersistentEntities().stream()
                .map(PersistentEntity::getType)
                .filter(AggregateRoot.class::isAssignableFrom)
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .map(mongo::getCollectionName)
                .distinct()
                .flatMap(collection -> findUndelivered(collection).stream())
                .toList();
    }

    private List<Undelivered> findUndelivered(String collection) {
        Query query = Query.query(Criteria.where("outbox.pending.sequence").exists(true))
                .limit(SWEPT_AT_ONCE);
        query.fields().include("outbox.pending");
        return mongo.find(query, Document.class, collection).stream()
                .map(document -> new Undelivered(
                        collection,
                        String.valueOf(document.get("_id")),
                        document.get("outbox", Document.class).getList("pending", Document.class).stream()
                                .map(message -> mongo.getConverter().read(OutgoingMessage.class, message))
                                .toList()))
                .toList();
    }

    /** Removes from each document what the broker has acknowledged. */
    void remove(Collection<Delivery> deliveries) {
        deliveries.stream()
                .filter(delivery -> delivery.acknowledged() > 0)
                .collect(groupingBy(Delivery::collection))
                .forEach((collection, delivered) -> {
                    var bulk = mongo.bulkOps(BulkMode.UNORDERED, collection);
                    for (Delivery delivery : delivered) {
                        bulk.updateOne(
                                Query.query(Criteria.where("_id").is(delivery.aggregateId())),
                                new Update()
                                        .pull(
                                                "outbox.pending",
                                                Query.query(Criteria.where("sequence")
                                                        .lte(delivery.acknowledged()))));
                    }
                    bulk.execute();
                });
    }
}
