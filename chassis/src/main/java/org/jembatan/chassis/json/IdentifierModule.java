package org.jembatan.chassis.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import org.jembatan.chassis.domain.Identifier;

/** Writes every {@link Identifier} as its plain string and reads it from one, also as the key of a map. */
public final class IdentifierModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public IdentifierModule() {
        super(IdentifierModule.class.getName());
        addSerializer(Identifier.class, new Value());
        addKeySerializer(Identifier.class, new Key());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(new Readers());
    }

    private static final class Value extends StdSerializer<Identifier> {
        Value() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.value());
        }
    }

    private static final class Key extends StdSerializer<Identifier> {
        Key() {
            super(Identifier.class);
        }

        @Override
        public void serialize(Identifier id, JsonGenerator json, SerializationContext context) {
            json.writeName(id.value());
        }
    }

    private static final class Readers extends Deserializers.Base implements KeyDeserializers {

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isIdentifier(type);
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isIdentifier(type.getRawClass()) ? new Reader<>(identifier(type)) : null;
        }

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isIdentifier(type.getRawClass()) ? new KeyReader<>(identifier(type)) : null;
        }

        private static boolean isIdentifier(Class<?> type) {
            return type.isRecord() && Identifier.class.isAssignableFrom(type);
        }

        private static Class<? extends Identifier> identifier(JavaType type) {
            return type.getRawClass().asSubclass(Identifier.class);
        }
    }

    private static final class Reader<T extends Identifier> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final IdentifierReader<T> reader;

        Reader(Class<T> type) {
            this.type = type;
            this.reader = new IdentifierReader<>(type);
        }

        @Override
        public @Nullable T deserialize(JsonParser json, DeserializationContext context) {
            if (!json.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, json));
            }
            try {
                return reader.read(json.getString());
            } catch (IllegalArgumentException refused) {
                return type.cast(context.handleWeirdStringValue(type, json.getString(), "not an identifier"));
            }
        }
    }

    private static final class KeyReader<T extends Identifier> extends KeyDeserializer {

        private final Class<T> type;
        private final IdentifierReader<T> reader;

        KeyReader(Class<T> type) {
            this.type = type;
            this.reader = new IdentifierReader<>(type);
        }

        @Override
        public @Nullable Object deserializeKey(String key, DeserializationContext context) {
            try {
                return reader.read(key);
            } catch (IllegalArgumentException refused) {
                throw context.weirdKeyException(type, key, "not an identifier").prependPath(type, key);
            }
        }
    }
}
