package org.jembatan.gateway.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files of the web app. Their addresses contain a hash of all of them, so that browsers may keep each for ever, and
 * modules that import each other by relative addresses get what belongs together.
 */
@Component
class Assets {

    static final String ROOT = "/assets/";

    private static final String IN_JAR = "/web/";

    private final Map<String, Asset> files;
    private final Modules modules;
    private final String folder;

    Assets() {
        SortedMap<String, byte[]> contents = read();
        this.files = new TreeMap<>();
        contents.forEach((name, content) -> files.put(name, Asset.of(name, content)));
        this.modules = new Modules(contents);
        this.folder = ROOT + hash(contents) + "/";
    }

    /** The folder of all files as browsers see it, with the hash in it. */
    String folder() {
        return folder;
    }

    /** The address of a file, such as {@code app/main.js}. */
    String address(String file) {
        return folder + file;
    }

    /** What is at an address; empty where there is nothing, or only in another version of the app. */
    Optional<Asset> at(String address) {
        return address.startsWith(folder)
                ? Optional.ofNullable(files.get(address.substring(folder.length())))
                : Optional.empty();
    }

    Modules modules() {
        return modules;
    }

    private static SortedMap<String, byte[]> read() {
        var contents = new TreeMap<String, byte[]>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:web/**/*.*")) {
                String address = file.getURL().toString();
                contents.put(
                        address.substring(address.lastIndexOf(IN_JAR) + IN_JAR.length()), file.getContentAsByteArray());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (contents.isEmpty()) {
            throw new IllegalStateException("The web app is not on the class path");
        }
        return contents;
    }

    private static String hash(SortedMap<String, byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
