package org.jembatan.gateway.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the modules of the web app import, as they say it themselves. */
class Modules {

    /** What Lit's modules call each other, and where they are. Of the package {@code lit}, which only leads to these, none is needed. */
    private static final Map<String, String> NAMES = Map.of(
            "lit", "lib/lit-element/lit-element.js",
            "lit/", "lib/lit-html/",
            "lit-html", "lib/lit-html/lit-html.js",
            "@lit/reactive-element", "lib/lit__reactive-element/reactive-element.js");

    private static final Pattern IMPORT =
            Pattern.compile("(?:^|[;}\\n/])(?:import|export)\\s*(?:[\\w\\s{},*$]+?\\s*from\\s*)?\"([^\"]+)\"");
    private static final Pattern LATER = Pattern.compile("\\bimport\\(\"([^\"]+)\"\\)");
    private static final Pattern STYLED = Pattern.compile("\\buseStyles\\(\"([\\w-]+)\"\\)");

    private final Map<String, String> sources = new TreeMap<>();

    Modules(Map<String, byte[]> files) {
        files.forEach((name, content) -> {
            if (name.endsWith(".js")) {
                sources.put(name, new String(content, StandardCharsets.UTF_8));
            }
        });
    }

    static Map<String, String> names() {
        return NAMES;
    }

    String source(String module) {
        String source = sources.get(module);
        if (source == null) {
            throw new IllegalStateException("There is no module " + module);
        }
        return source;
    }

    /** These and all that they import, and so on, the nearest first. */
    SequencedSet<String> with(Collection<String> first) {
        SequencedSet<String> all = new LinkedHashSet<>(first);
        Queue<String> open = new ArrayDeque<>(all);
        for (String module = open.poll(); module != null; module = open.poll()) {
            for (String imported : imports(module, IMPORT)) {
                if (all.add(imported)) {
                    open.add(imported);
                }
            }
        }
        return all;
    }

    /** What these import only when they run. */
    List<String> later(Collection<String> modules) {
        return modules.stream()
                .flatMap(module -> imports(module, LATER).stream())
                .toList();
    }

    /** The styles that these bring along. */
    List<String> styles(Collection<String> modules) {
        return modules.stream()
                .flatMap(module -> found(STYLED, source(module)))
                .distinct()
                .map("styles/%s.css"::formatted)
                .toList();
    }

    private List<String> imports(String module, Pattern how) {
        return found(how, source(module)).map(name -> resolve(module, name)).toList();
    }

    private static String resolve(String module, String name) {
        if (name.startsWith(".")) {
            return URI.create(module).resolve(name).toString();
        }
        String exactly = NAMES.get(name);
        if (exactly != null) {
            return exactly;
        }
        return NAMES.keySet().stream()
                .filter(folder -> folder.endsWith("/") && name.startsWith(folder))
                .findFirst()
                .map(folder -> NAMES.get(folder) + name.substring(folder.length()))
                .orElseThrow(
                        () -> new IllegalStateException("%s imports %s, which is nowhere".formatted(module, name)));
    }

    private static Stream<String> found(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(match -> match.group(1));
    }
}
