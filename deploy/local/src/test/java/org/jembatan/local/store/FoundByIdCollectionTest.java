package org.jembatan.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts at how many documents a query looks. */
class FoundByIdCollectionTest {

    private static final int DOCUMENTS = 1000;

    private final MVStore store = MVStore.open(null);
    private final CursorRegistry cursors = new CursorRegistry();
    private final CompactDatabase database = new CompactDatabase("registration", store, cursors);
    private final Counting people = new Counting();

    @BeforeEach
    void fill() {
        people.addIndex(database.openOrCreateUniqueIndex("people", "_id_", List.of(new IndexKey("_id", true)), false));
        for (int number = 0; number < DOCUMENTS; number++) {
            people.addDocument(new Document("_id", "person-" + number).append("version", 1L));
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void looksAtOneDocumentForTheSaveOfAVersion() {
        Document outcome = people.updateDocuments(
                new Document("_id", "person-7").append("version", 1L),
                new Document("_id", "person-7").append("version", 2L),
                ArrayFilters.empty(),
                false,
                false,
                NoopOplog.get());

        assertThat(outcome.get("n")).isEqualTo(1);
        assertThat(people.looks).isEqualTo(1);
    }

    @Test
    void looksAtOneDocumentToRefuseAStaleVersion() {
        assertThat(people.count(new Document("_id", "person-7").append("version", 0L), 0, 0))
                .isZero();
        assertThat(people.looks).isEqualTo(1);
    }

    @Test
    void looksAtThoseOfAListOfIds() {
        Document ids = new Document("$in", List.of("person-1", "person-2", "nobody"));

        assertThat(people.count(new Document("version", 1L).append("_id", ids), 0, 0))
                .isEqualTo(2);
        assertThat(people.looks).isEqualTo(2);
    }

    @Test
    void looksAtAllWhereAnIdIsNotAskedFor() {
        assertThat(people.count(new Document("_id", new Document("$gt", "person-998")).append("version", 1L), 0, 0))
                .isEqualTo(1);
        assertThat(people.looks).isEqualTo(DOCUMENTS);
    }

    private final class Counting extends FoundByIdCollection {

        private int looks;

        Counting() {
            super(
                    database,
                    "people",
                    CollectionOptions.withDefaults(),
                    store.openMap("databases.registration.people"),
                    store.openMap("meta.registration.people"),
                    cursors);
        }

        @Override
        protected boolean documentMatchesQuery(Document document, Document query) {
            looks++;
            return super.documentMatchesQuery(document, query);
        }
    }
}
