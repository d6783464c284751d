package org.jembatan.gateway.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of the web app. Their addresses contain a hash of all of them, so that browsers may keep each for ever, and
 * modules that import each other by relative addresses get what belongs together.
 */
@Component
class Assets {

    static final String ROOT = "/assets/";

    /** Where the files are in the jar of the web app. */
    static final String FOLDER = "classpath:/web/";

    private static final String IN_JAR = "/web/";

    /** What Lit's modules call each other, and where they are. */
    private static final Map<String, String> LIT = Map.of(
            "lit", "lib/lit/index.js",
            "lit/", "lib/lit/",
            "lit-html", "lib/lit-html/lit-html.js",
            "lit-html/", "lib/lit-html/",
            "lit-element/", "lib/lit-element/",
            "@lit/reactive-element", "lib/lit__reactive-element/reactive-element.js",
            "@lit/reactive-element/", "lib/lit__reactive-element/");

    /** What every page of the app needs before its own part, in the order in which the modules name each other. */
    private static final List<String> FIRST = List.of(
            "app/main.js",
            "app/routes.js",
            "app/router.js",
            "app/session.js",
            "app/api.js",
            "app/texts.js",
            "app/format.js",
            "app/page.js",
            "app/form.js",
            "app/drafts.js",
            "app/live.js",
            "app/top.js",
            "lib/lit/index.js",
            "lib/lit-element/lit-element.js",
            "lib/lit-html/lit-html.js",
            "lib/lit-html/is-server.js",
            "lib/lit__reactive-element/reactive-element.js",
            "lib/lit__reactive-element/css-tag.js");

    private final String version = hashOfAll();

    /** The address of a file, such as {@code app/main.js}. */
    String address(String file) {
        return ROOT + version + "/" + file;
    }

    String version() {
        return version;
    }

    /** The modules that a page of the app may begin to load at once. */
    List<String> preloaded() {
        return FIRST.stream().map(this::address).toList();
    }

    /** By which browsers find what modules call by name. */
    String importMap() {
        var imports = new TreeMap<String, String>();
        LIT.forEach((name, file) -> imports.put(name, address(file)));
        return JsonMapper.shared().writeValueAsString(Map.of("imports", imports));
    }

    private static String hashOfAll() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (var file : filesByName().entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update(file.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static SortedMap<String, Resource> filesByName() throws IOException {
        var files = new TreeMap<String, Resource>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:web/**/*.*")) {
            String address = file.getURL().toString();
            files.put(address.substring(address.lastIndexOf(IN_JAR) + IN_JAR.length()), file);
        }
        if (!files.containsKey(FIRST.getFirst())) {
            throw new IllegalStateException("The web app is not on the class path");
        }
        return files;
    }
}
