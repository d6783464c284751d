package org.jembatan.chassis.rest;

import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

import org.jembatan.chassis.domain.Identifier;
import org.jembatan.chassis.json.IdentifierReader;

/** Lets a path or query parameter be an {@link Identifier}. */
class IdentifierConverters implements ConverterFactory<String, Identifier> {

    @Override
    public <T extends Identifier> Converter<String, T> getConverter(Class<T> type) {
        return new IdentifierReader<>(type)::read;
    }
}
