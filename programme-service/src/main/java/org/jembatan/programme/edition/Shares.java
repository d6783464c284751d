package org.jembatan.programme.edition;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jembatan.programme.Category;

/**
 * How many places at most each group may take.
 *
 * @param byCountry by ISO 3166-1 alpha-2 code; a country that is not named is bound by the total alone
 * @param byCategory a category that is not named is bound by the total alone
 */
public record Shares(Map<String, Integer> byCountry, Map<Category, Integer> byCategory) {

    public Shares {
        byCountry = new LinkedHashMap<>(byCountry);
        byCategory = new LinkedHashMap<>(byCategory);
    }

    /** Nobody's share is limited. */
    public static Shares unlimited() {
        return new Shares(Map.of(), Map.of());
    }
}
