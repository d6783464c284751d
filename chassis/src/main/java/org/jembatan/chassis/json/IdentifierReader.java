package org.jembatan.chassis.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;

import org.jembatan.chassis.domain.Identifier;

/**
 * Reads an identifier from its text through the canonical constructor of its record.
 *
 * @param <T> a record with one {@code String} component
 */
public final class IdentifierReader<T extends Identifier> {

    private final Constructor<T> constructor;

    /**
     * A reader of one type.
     *
     * @throws IllegalArgumentException if the type is not such a record: a mistake in the code
     */
    public IdentifierReader(Class<T> type) {
        try {
            this.constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException notARecordOfOneString) {
            throw new IllegalArgumentException(type + " is not a record of one String", notARecordOfOneString);
        }
    }

    /**
     * The identifier that the text stands for.
     *
     * @throws IllegalArgumentException if the identifier does not accept the text
     */
    public T read(String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException("Not an identifier", refused.getCause());
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
