package org.jembatan.contracts.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short names for types that are unique as long as possible by themselves, and where not, with their outer type's. */
final class SchemaNames {

    private final Map<String, String> simple = new HashMap<>();
    private final Map<String, String> qualified = new HashMap<>();

    /**
     * What a type is known by until all are known.
     *
     * @param of the types that it is made of, as {@code Page} is of its items; empty for most
     */
    String key(Class<?> type, String of) {
        String key = type.getName() + (of.isEmpty() ? "" : "-of-" + of);
        String made = Stream.of(of.split(",", -1))
                .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1))
                .collect(Collectors.joining());
        simple.put(key, made + type.getSimpleName());
        Class<?> outer = type.getEnclosingClass();
        qualified.put(
                key,
                outer == null
                        ? made + type.getSimpleName()
                        : outer.getSimpleName().replaceAll("(?:Controller|View|Body)$", "") + type.getSimpleName());
        return key;
    }

    /**
     * The name of each.
     *
     * @throws IllegalStateException if two would have the same
     */
    Map<String, String> names() {
        Map<String, List<String>> alike = simple.keySet().stream().collect(Collectors.groupingBy(simple::get));
        Map<String, String> names = new TreeMap<>();
        Map<String, String> taken = new HashMap<>();
        simple.forEach((key, name) -> {
            boolean alone = alike.getOrDefault(name, List.of()).size() == 1;
            String chosen = alone ? name : qualified.getOrDefault(key, name);
            String other = taken.put(chosen, key);
            if (other != null) {
                throw new IllegalStateException("%s and %s would both be %s.".formatted(other, key, chosen));
            }
            names.put(key, chosen);
        });
        return names;
    }
}
