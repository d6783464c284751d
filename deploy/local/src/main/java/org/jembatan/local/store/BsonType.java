package org.jembatan.local.store;

import java.nio.ByteBuffer;
import java.util.function.Function;
import java.util.function.IntFunction;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Keeps values in the file as BSON. Otherwise they would be kept, and in an index even be compared, as serialized Java
 * objects, at several times the size and the effort.
 */
final class BsonType<T> extends BasicDataType<T> {

    static final BsonType<Document> DOCUMENTS =
            new BsonType<>(Document[]::new, Function.identity(), Function.identity());

    /** The values of the indexed fields of one document, in the order of the index. */
    static final BsonType<KeyValue> INDEX_KEYS =
            new BsonType<>(KeyValue[]::new, BsonType::fields, fields -> new KeyValue(fields.values()));

    private final IntFunction<T[]> storage;
    private final Function<T, Document> toDocument;
    private final Function<Document, T> fromDocument;

    private BsonType(IntFunction<T[]> storage, Function<T, Document> toDocument, Function<Document, T> fromDocument) {
        this.storage = storage;
        this.toDocument = toDocument;
        this.fromDocument = fromDocument;
    }

    @Override
    public int getMemory(T value) {
        return encode(value).readableBytes();
    }

    @Override
    public void write(WriteBuffer file, T value) {
        file.put(encode(value).nioBuffer());
    }

    @Override
    public T read(ByteBuffer file) {
        ByteBuf bytes = Unpooled.wrappedBuffer(file);
        Document document = BsonDecoder.decodeBson(bytes);
        file.position(file.position() + bytes.readerIndex());
        return fromDocument.apply(document);
    }

    /** Any order serves an index that is only asked for equal keys. */
    @Override
    public int compare(T one, T other) {
        return encode(one).compareTo(encode(other));
    }

    @Override
    public T[] createStorage(int size) {
        return storage.apply(size);
    }

    private ByteBuf encode(T value) {
        ByteBuf bytes = Unpooled.buffer();
        BsonEncoder.encodeDocument(toDocument.apply(value), bytes);
        return bytes;
    }

    private static Document fields(KeyValue key) {
        Document fields = new Document();
        for (int position = 0; position < key.size(); position++) {
            fields.put(Integer.toString(position), key.get(position));
        }
        return fields;
    }
}
