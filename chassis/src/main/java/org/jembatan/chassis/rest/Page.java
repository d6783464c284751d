package org.jembatan.chassis.rest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next what to send as {@code cursor} to get the part after this one; none if this is the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
