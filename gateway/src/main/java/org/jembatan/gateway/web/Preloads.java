package org.jembatan.gateway.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import org.jembatan.gateway.page.Language;

/**
 * What a browser may begin to load as soon as it has a page: all that the page will need. Otherwise it would find the modules
 * one level of imports after the other, which takes a poor line several times as long. What a page imports only when it has
 * come to that, such as the outlines of a map, is not named. Which page belongs to an address the app itself says, in
 * {@code app/routes.js}.
 */
@Component
class Preloads {

    private static final String MAIN = "app/main.js";
    private static final String AHEAD = "app/ahead.js";
    private static final String ROUTES = "app/routes.js";
    private static final String READABLE = "app/readable.js";

    private static final Pattern AREA = Pattern.compile("\\barea\\(\"(\\w+)\"[^{]*\\{([^}]*)}");
    private static final Pattern PAGE = Pattern.compile("\"(/[^\"]*)\": \\[\"[\\w-]+\", \"([\\w-]+)\"");
    private static final Pattern GAP = Pattern.compile(":(\\w+)");

    private final Assets assets;
    private final List<AppPage> pages;
    private final Map<String, Preload> known = new ConcurrentHashMap<>();

    Preloads(Assets assets) {
        this.assets = assets;
        this.pages = pages(assets.modules().source(ROUTES));
    }

    /** A page of the app: its addresses, and where its module is. */
    private record AppPage(PathPattern address, String area, String module) {

        static AppPage of(String area, MatchResult page) {
            String address = GAP.matcher(page.group(1)).replaceAll("{$1}");
            return new AppPage(
                    PathPatternParser.defaultInstance.parse(address),
                    area,
                    "areas/%s/%s.js".formatted(area, page.group(2)));
        }
    }

    /**
     * Addresses of what a page needs.
     *
     * @param first the modules that ask for what the page shows, so that the answer comes while the others do
     * @param then all other modules, in the order in which they are needed
     * @param styles those beyond what all pages have
     */
    record Preload(List<String> first, List<String> then, List<String> styles) {}

    private static List<AppPage> pages(String routes) {
        return AREA.matcher(routes)
                .results()
                .flatMap(area -> PAGE.matcher(area.group(2)).results().map(page -> AppPage.of(area.group(1), page)))
                .toList();
    }

    /** For the frame of the app, at an address that it may know or not. */
    Preload ofApp(String path, Language language) {
        Optional<AppPage> shown = pages.stream()
                .filter(page -> page.address().matches(PathContainer.parsePath(path)))
                .findFirst();
        String key = language.code() + shown.map(page -> page.module()).orElse("");
        return known.computeIfAbsent(key, _ -> of(List.of(AHEAD), needed(shown, language)));
    }

    /** For pages that are readable without scripts. */
    Preload ofReadable() {
        return known.computeIfAbsent("", _ -> of(List.of(READABLE), List.of()));
    }

    private static List<String> needed(Optional<AppPage> shown, Language language) {
        var needed = new ArrayList<>(List.of(MAIN, "app/" + texts(language)));
        shown.ifPresent(page -> needed.addAll(List.of(page.module(), "areas/" + page.area() + "/" + texts(language))));
        return needed;
    }

    private static String texts(Language language) {
        return "texts." + language.code() + ".js";
    }

    private Preload of(List<String> first, List<String> then) {
        Modules modules = assets.modules();
        SequencedSet<String> before = modules.with(first);
        SequencedSet<String> after = modules.with(then);
        if (after.contains(MAIN)) {
            after.addAll(modules.with(modules.later(List.of(MAIN))));
        }
        List<String> styles = modules.styles(after);
        after.removeAll(before);
        return new Preload(addresses(before), addresses(after), addresses(styles));
    }

    private List<String> addresses(Collection<String> files) {
        return files.stream().map(assets::address).toList();
    }
}
