package org.jembatan.chassis.mongo;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

import org.jembatan.chassis.domain.Identifier;

/** Stores an {@link Identifier} as its plain string. */
final class IdentifierConverters {

    private IdentifierConverters() {}

    static List<Object> all() {
        return List.of(new ToText(), new FromText());
    }

    @WritingConverter
    private static final class ToText implements Converter<Identifier, String> {

        @Override
        public String convert(Identifier identifier) {
            return identifier.value();
        }
    }

    @ReadingConverter
    private static final class FromText implements ConverterFactory<String, Identifier> {

        @Override
        public <T extends Identifier> Converter<String, T> getConverter(Class<T> type) {
            Constructor<T> constructor = constructorOf(type);
            return text -> {
                try {
                    return constructor.newInstance(text);
                } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalArgumentException("'" + text + "' is no " + type.getSimpleName(), e);
                }
            };
        }

        private static <T> Constructor<T> constructorOf(Class<T> type) {
            try {
                return type.getConstructor(String.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalArgumentException(type.getName() + " is no record of one string", e);
            }
        }
    }
}
