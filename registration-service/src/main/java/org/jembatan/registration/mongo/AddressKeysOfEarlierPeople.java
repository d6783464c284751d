package org.jembatan.registration.mongo;

import java.util.stream.Stream;

import org.bson.Document;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

import org.jembatan.registration.person.Person;

/**
 * Gives people who were stored before addresses were indexed the key by which they are found. It finds nobody once that is
 * done, and instances that start together write the same.
 */
@Component
class AddressKeysOfEarlierPeople implements ApplicationRunner {

    private static final String PEOPLE = "people";

    private final MongoOperations mongo;

    AddressKeysOfEarlierPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Query withoutKey = Query.query(
                Criteria.where("addressKey").exists(false).and("details.email").exists(true));
        withoutKey.fields().include("details.email");
        try (Stream<Document> people = mongo.stream(withoutKey, Document.class, PEOPLE)) {
            people.forEach(this::giveKey);
        }
    }

    /** Not to somebody whose address has changed in between: that save has given the key. */
    private void giveKey(Document person) {
        String email = person.get("details", Document.class).getString("email");
        mongo.updateFirst(
                Query.query(Criteria.where("_id")
                        .is(person.get("_id"))
                        .and("details.email")
                        .is(email)),
                Update.update("addressKey", Person.addressKey(email)),
                PEOPLE);
    }
}
