package org.jembatan.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the index of the ids hides nothing, whatever else a query says, and after whatever happened. */
class FindsByIdTest {

    private static final List<String> DOCUMENTS = List.of(
            "{'_id': 'a', 'key': 'a', 'version': 1, 'tags': ['sdg', 'women']}",
            "{'_id': 'b', 'key': 'b', 'version': 1, 'tags': []}",
            "{'_id': 'c', 'key': 'c', 'version': 2}",
            "{'_id': 5, 'key': 5, 'version': 1}",
            "{'_id': 6.5, 'key': 6.5, 'version': 1}",
            "{'_id': true, 'key': true, 'version': 1}",
            "{'_id': null, 'key': null, 'version': 1}",
            "{'_id': {'first': 'a', 'last': 5}, 'key': {'first': 'a', 'last': 5}, 'version': 1}");

    @TempDir
    private Path folder;

    private EmbeddedStore store;
    private MongoClient client;

    @BeforeEach
    void fill() {
        open();
        people().insertMany(DOCUMENTS.stream().map(Document::parse).toList());
    }

    @AfterEach
    void close() {
        client.close();
        store.close();
    }

    /** The key says what the id says, and no index has it: whoever asks for it looks at every document. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            'a'; 1
            'b'; 1
            'nobody'; 0
            5; 1
            5.0; 1
            6.5; 1
            6; 0
            true; 1
            null; 1
            {'first': 'a', 'last': 5}; 1
            {'last': 5, 'first': 'a'}; 0
            {'$in': ['a', 'c', 5, 'nobody']}; 2
            {'$in': ['a', 'a', 5, 5.0]}; 2
            {'$in': ['a', null]}; 2
            {'$in': []}; 0
            {'$gt': 'a'}; 1
            {'$gte': 'a', '$in': ['a', 'b', 5]}; 2
            {'$exists': true}; 7
            """)
    void findsByIdWhatASearchFinds(String id, int expected) {
        String more = ", 'version': {'$lt': 2}}";
        List<Document> found = find("{'_id': " + id + more);

        assertThat(found).hasSize(expected).containsExactlyInAnyOrderElementsOf(find("{'key': " + id + more));
    }

    @Test
    void heedsEveryOtherCondition() {
        assertThat(find("{'version': 1, '_id': 'a', 'tags': 'women'}")).hasSize(1);
        assertThat(find("{'_id': 'a', 'version': 2}")).isEmpty();
        assertThat(find("{'_id': 'a', 'tags': {'$exists': false}}")).isEmpty();
        assertThat(find("{'_id': 'c', 'tags': null}")).hasSize(1);
        assertThat(find("{'_id': 'a', '$or': [{'version': 1}, {'_id': 'b'}]}")).hasSize(1);
        assertThat(find("{'_id': 'a', '$or': [{'version': 2}, {'_id': 'b'}]}")).isEmpty();
    }

    @Test
    void changesAndRemovesTheVersionThatIsMeantAndNoOther() {
        assertThat(people().replaceOne(parse("{'_id': 'a', 'version': 1}"), parse("{'version': 2}"))
                        .getModifiedCount())
                .isEqualTo(1);
        assertThat(people().replaceOne(parse("{'_id': 'a', 'version': 1}"), parse("{'version': 3}"))
                        .getMatchedCount())
                .isZero();
        assertThat(people().deleteOne(parse("{'_id': 'a', 'version': 1}")).getDeletedCount())
                .isZero();
        assertThat(find("{'_id': 'a', 'version': 2}")).containsExactly(parse("{'_id': 'a', 'version': 2}"));

        assertThat(people().deleteOne(parse("{'_id': 'a', 'version': 2}")).getDeletedCount())
                .isEqualTo(1);
        assertThat(find("{'_id': 'a', 'version': 2}")).isEmpty();

        people().insertOne(parse("{'_id': 'a', 'version': 1}"));
        assertThat(find("{'_id': 'a', 'version': 1}")).hasSize(1);
    }

    @Test
    void findsInAFileThatWasOpenedAgain() {
        ObjectId id = new ObjectId();
        people().insertOne(new Document("_id", id).append("version", 1));
        close();
        open();

        assertThat(people().find(new Document("_id", id).append("version", 1))).hasSize(1);
        assertThat(find("{'_id': {'$in': ['a', 'c', 5]}, 'version': 1}")).hasSize(2);
    }

    private void open() {
        store = EmbeddedStore.start(folder.resolve("store.mv"), 0);
        client = MongoClients.create(store.connectionString("registration"));
    }

    private List<Document> find(String query) {
        return people().find(parse(query)).into(new ArrayList<>());
    }

    private static Document parse(String json) {
        return Document.parse(json);
    }

    private MongoCollection<Document> people() {
        return client.getDatabase("registration").getCollection("people");
    }
}
