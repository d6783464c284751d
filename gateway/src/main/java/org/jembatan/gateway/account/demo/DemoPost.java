package org.jembatan.gateway.account.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Profile;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Post;
import org.jembatan.gateway.identity.EmbeddedIssuer;

/** Takes the letters of a demonstration that has no mail server: they are read at {@code /demo/letters}. */
@Component
@EmbeddedIssuer
@Fallback
@Profile("demo")
class DemoPost implements Post {

    private static final int SHOWN = 100;

    private final MongoOperations mongo;
    private final Clock systemClock;

    DemoPost(MongoOperations mongo, Clock systemClock) {
        this.mongo = mongo;
        this.systemClock = systemClock;
    }

    /** A letter that nobody has carried anywhere. */
    @Document("demo_letters")
    record DemoLetter(@Id String id, String to, String language, String subject, String text, Instant at) {}

    @Override
    public void send(Written letter) {
        mongo.insert(new DemoLetter(
                java.util.UUID.randomUUID().toString(),
                letter.to(),
                letter.language().code(),
                letter.subject(),
                letter.text(),
                systemClock.instant()));
    }

    /** The last ones, the newest first. */
    List<DemoLetter> letters() {
        return mongo.find(new Query().with(Sort.by(Sort.Direction.DESC, "at")).limit(SHOWN), DemoLetter.class);
    }
}
