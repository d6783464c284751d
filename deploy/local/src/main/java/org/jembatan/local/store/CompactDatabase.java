package org.jembatan.local.store;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose collections and indexes are kept as BSON, in maps of the names that the superclass drops them by. The
 * map of an index is opened here first, with our type; the superclass then finds it open and takes it as it is.
 */
final class CompactDatabase extends H2Database {

    private final MVStore store;

    CompactDatabase(String name, MVStore store, CursorRegistry cursors) {
        // The superclass opens what is there already, so the field is needed before it.
        this.store = store;
        super(name, store, cursors);
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String collectionName, CollectionOptions options) {
        String name = getFullCollectionNamespace(collectionName);
        return new FoundByIdCollection(
                this,
                collectionName,
                options,
                store.openMap("databases." + name, new MVMap.Builder<Object, Document>().valueType(BsonType.DOCUMENTS)),
                store.openMap("meta." + name),
                cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collectionName, String indexName, List<IndexKey> keys, boolean sparse) {
        store.openMap(
                getFullCollectionNamespace(collectionName) + "._index_" + indexName,
                new MVMap.Builder<KeyValue, Object>().keyType(BsonType.INDEX_KEYS));
        return super.openOrCreateUniqueIndex(collectionName, indexName, keys, sparse);
    }
}
