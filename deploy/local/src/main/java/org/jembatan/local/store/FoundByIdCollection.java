package org.jembatan.local.store;

import java.util.Collection;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection that finds a document by its id whatever else the query says of it. The library takes an index only for a
 * query of exactly its fields; but the save of a versioned document asks for {@code _id} and {@code version}, and would
 * look at every document of the collection.
 */
class FoundByIdCollection extends H2Collection {

    private static final String ID = "_id";
    private static final String ANY_OF = "$in";

    FoundByIdCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, Document> documents,
            MVMap<String, Object> figures,
            CursorRegistry cursors) {
        super(database, name, options, documents, figures, cursors);
    }

    /** What the index leads to is compared with the whole query, as every document is where no index helps. */
    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skip, int limit, int batch, @Nullable Document fields) {
        Object id = query.get(ID);
        if (isPlain(id) || isChoiceOfPlain(id)) {
            Document byId = new Document(ID, id);
            for (Index<Object> index : getIndexes()) {
                if (index.canHandle(byId)) {
                    return matchDocuments(query, index.getPositions(byId), order, skip, limit, batch, fields);
                }
            }
        }
        return super.queryDocuments(query, order, skip, limit, batch, fields);
    }

    /** What can mean one document only, and not also a range or a part of an id. */
    private static boolean isPlain(@Nullable Object id) {
        return id instanceof String || id instanceof Number || id instanceof ObjectId;
    }

    private static boolean isChoiceOfPlain(@Nullable Object id) {
        return id instanceof Document condition
                && condition.size() == 1
                && condition.get(ANY_OF) instanceof Collection<?> values
                && values.stream().allMatch(FoundByIdCollection::isPlain);
    }

    /** Nobody can ask for the size: to keep it would cost two encodings of a document and one more page in each write. */
    @Override
    protected boolean tracksDataSize() {
        return false;
    }
}
