package org.jembatan.registration.mongo;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.jembatan.registration.PersonId;
import org.jembatan.registration.message.Message;
import org.jembatan.registration.message.Message.State;
import org.jembatan.registration.message.MessageSearch;

/** Newest first; of those of one moment, by their ids. */
@Component
class MongoMessageSearch implements MessageSearch {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("queuedAt"), Sort.Order.asc("_id"));

    private final MongoOperations mongo;

    MongoMessageSearch(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public List<Message> find(@Nullable PersonId personId, @Nullable State state, @Nullable String after, int limit) {
        Criteria wanted = new Criteria();
        if (personId != null) {
            wanted.and("personId").is(personId);
        }
        if (state != null) {
            wanted.and("state").is(state);
        }
        if (after != null) {
            Instant moment = Instant.parse(after.substring(0, after.indexOf('/')));
            String id = after.substring(after.indexOf('/') + 1);
            wanted.orOperator(
                    Criteria.where("queuedAt").lt(moment),
                    Criteria.where("queuedAt").is(moment).and("_id").gt(id));
        }
        return mongo.find(Query.query(wanted).with(NEWEST_FIRST).limit(limit), Message.class);
    }
}
