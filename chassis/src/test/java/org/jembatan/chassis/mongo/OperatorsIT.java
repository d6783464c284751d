package org.jembatan.chassis.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.chassis.test.Engines;
import org.jembatan.local.store.EmbeddedStore;

/**
 * What MongoDB's manual says of each operator that the programs may use, in its less obvious cases too. Runs on MongoDB
 * where there is a Docker engine and on the embedded store where there is none, so the two cannot differ unseen; the
 * embedded store refuses whatever is not tried here.
 */
class OperatorsIT {

    private static final Pattern OPERATOR = Pattern.compile("\\$[a-z][A-Za-z]*(?=\":)");

    private static final List<String> DOCUMENTS = List.of(
            "{\"_id\": \"a\", \"seats\": 3, \"tags\": [\"sdg\", \"women\"], \"owner\": {\"country\": \"NP\"}}",
            "{\"_id\": \"b\", \"seats\": 5, \"tags\": [], \"owner\": null}",
            "{\"_id\": \"c\", \"seats\": \"many\", \"tags\": [\"green\"]}",
            "{\"_id\": \"d\", \"seats\": null}");

    private static final String LIMIT = "{\"$limit\": 3}";

    private static final String UPSERT = "{\"$inc\": {\"seats\": 1}, \"$setOnInsert\": {\"since\": 2016}}";

    private final MongoClient client = MongoClients.create(Engines.shared().mongoUri("operators"));
    private final MongoCollection<Document> collection =
            client.getDatabase("operators").getCollection("examples");

    @BeforeEach
    void fill() {
        collection.drop();
        collection.insertMany(DOCUMENTS.stream().map(Document::parse).toList());
    }

    @AfterEach
    void close() {
        client.close();
    }

    /** @param ids of those that the query finds, separated by blanks */
    record Query(String text, String ids) {}

    static Stream<Query> queries() {
        return Stream.of(
                // A comparison looks at values of the same type only.
                new Query("{\"seats\": {\"$gt\": 3}}", "b"),
                new Query("{\"seats\": {\"$gte\": 3}}", "a b"),
                new Query("{\"seats\": {\"$lt\": 5}}", "a"),
                new Query("{\"seats\": {\"$lte\": 5}}", "a b"),
                new Query("{\"_id\": {\"$gt\": \"a\", \"$lt\": \"d\"}}", "b c"),
                // One element of an array is enough, and null stands for what is missing as well.
                new Query("{\"tags\": {\"$in\": [\"green\", \"women\"]}}", "a c"),
                new Query("{\"seats\": {\"$in\": []}}", ""),
                new Query("{\"owner\": {\"$in\": [null]}}", "b c d"),
                new Query("{\"owner\": null}", "b c d"),
                // A field that is null is there.
                new Query("{\"owner\": {\"$exists\": true}}", "a b"),
                new Query("{\"owner\": {\"$exists\": false}}", "c d"),
                new Query("{\"tags.0\": {\"$exists\": true}}", "a c"),
                new Query("{\"$or\": [{\"seats\": 5}, {\"owner.country\": \"NP\"}]}", "a b"),
                new Query("{\"_id\": \"a\", \"$or\": [{\"seats\": 5}, {\"tags\": \"green\"}]}", ""));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void finds(Query query) {
        List<String> found = new ArrayList<>();
        collection.find(Document.parse(query.text())).forEach(one -> found.add(one.getString("_id")));

        assertThat(found).containsExactlyInAnyOrderElementsOf(ids(query.ids()));
    }

    /** @param after what the field of that name is in the document then, as JSON; null where it is not there */
    record Change(String id, String text, String after) {}

    static Stream<Change> changes() {
        return Stream.of(
                new Change("a", "{\"$set\": {\"seats\": 4}}", "{\"seats\": 4}"),
                // Sections on the way are made where they are missing, and what stands beside stays.
                new Change("d", "{\"$set\": {\"owner.country\": \"LK\"}}", "{\"owner\": {\"country\": \"LK\"}}"),
                new Change(
                        "a",
                        "{\"$set\": {\"owner.city\": \"Pokhara\"}}",
                        "{\"owner\": {\"country\": \"NP\", \"city\": \"Pokhara\"}}"),
                new Change("a", "{\"$unset\": {\"owner.country\": \"\", \"plan\": \"\"}}", "{\"owner\": {}}"),
                new Change("b", "{\"$inc\": {\"seats\": -2}}", "{\"seats\": 3}"),
                new Change("b", "{\"$inc\": {\"turns\": 1}}", "{\"turns\": 1}"),
                new Change("a", "{\"$pull\": {\"tags\": \"women\"}}", "{\"tags\": [\"sdg\"]}"),
                new Change("a", "{\"$pull\": {\"tags\": {\"$in\": [\"sdg\", \"women\"]}}}", "{\"tags\": []}"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changes(Change change) {
        Document before = byId(change.id());
        collection.updateOne(new Document("_id", change.id()), Document.parse(change.text()));

        Document expected = new Document(before);
        expected.putAll(Document.parse(change.after()));
        assertThat(byId(change.id())).isEqualTo(expected);
    }

    @Test
    void adds() {
        List<Document> groups = new ArrayList<>();
        collection.aggregate(stages()).forEach(groups::add);

        // What is no number counts for nothing, and what is missing is a group with null as its key.
        assertThat(groups)
                .containsExactlyInAnyOrder(
                        Document.parse("{\"_id\": \"NP\", \"documents\": 1, \"seats\": 3}"),
                        Document.parse("{\"_id\": null, \"documents\": 2, \"seats\": 5}"));
    }

    @Test
    void setsOnInsertOnlyWhatIsNew() {
        for (String id : List.of("a", "new")) {
            collection.updateOne(new Document("_id", id), Document.parse(UPSERT), new UpdateOptions().upsert(true));
        }

        assertThat(byId("a")).containsEntry("seats", 4).doesNotContainKey("since");
        assertThat(byId("new")).isEqualTo(Document.parse("{\"_id\": \"new\", \"seats\": 1, \"since\": 2016}"));
    }

    @Test
    void limits() {
        assertThat(collection.aggregate(List.of(Document.parse(LIMIT)))).hasSize(3);
    }

    private static List<Document> stages() {
        return List.of(
                Document.parse("{\"$match\": {\"tags\": {\"$exists\": true}}}"),
                Document.parse("{\"$group\": {\"_id\": \"$owner.country\", \"documents\": {\"$sum\": 1},"
                        + " \"seats\": {\"$sum\": \"$seats\"}}}"));
    }

    @Test
    void triesEveryOperatorThatTheEmbeddedStoreCarriesOut() {
        Set<String> tried = Stream.of(
                        queries().map(Query::text),
                        changes().map(Change::text),
                        stages().stream().map(Document::toJson),
                        Stream.of(LIMIT, UPSERT))
                .flatMap(texts -> texts)
                .flatMap(text -> OPERATOR.matcher(text).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(tried).isEqualTo(new TreeSet<>(EmbeddedStore.operators()));
    }

    private Document byId(String id) {
        Document found = collection.find(new Document("_id", id)).first();
        assertThat(found).isNotNull();
        return found;
    }

    private static List<String> ids(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
