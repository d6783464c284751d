package org.jembatan.chassis.fanout;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.bson.Document;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** Sends the leaflets of a mailing, one in each step; how often each was sent can be read from the store. */
final class Leaflets implements FanOut {

    private final MongoTemplate mongo;
    private final String kind;
    private final AtomicInteger failuresToCome = new AtomicInteger();

    Leaflets(MongoTemplate mongo, String kind) {
        this.mongo = mongo;
        this.kind = kind;
    }

    /** From now on this many steps fail. */
    void failFor(int steps) {
        failuresToCome.set(steps);
    }

    void prepare(String mailing, int leaflets) {
        mongo.getCollection("leaflets")
                .insertMany(IntStream.range(0, leaflets)
                        .mapToObj(number -> new Document("_id", mailing + "/" + number)
                                .append("mailing", mailing)
                                .append("sent", 0))
                        .toList());
    }

    /** How often each leaflet of the mailing was sent. */
    List<Integer> sent(String mailing) {
        return mongo.find(Query.query(Criteria.where("mailing").is(mailing)), Document.class, "leaflets").stream()
                .map(leaflet -> leaflet.getInteger("sent"))
                .toList();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean advance(String mailing) {
        if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("The printer is out of paper");
        }
        return mongo.findAndModify(
                        Query.query(Criteria.where("mailing")
                                .is(mailing)
                                .and("sent")
                                .is(0)),
                        new Update().inc("sent", 1),
                        Document.class,
                        "leaflets")
                != null;
    }
}
