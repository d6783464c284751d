package org.jembatan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is there in both languages, with the same gaps, is used, and whatever is used is there. */
class TextsTest {

    private static final Path ROOT = Path.of("src/main/resources/web");
    private static final Pattern ENTRY =
            Pattern.compile("^ {2}\"([\\w.-]+)\": \"((?:[^\"\\\\]|\\\\.)*)\",$", Pattern.MULTILINE);
    private static final Pattern GAP = Pattern.compile("\\{\\w+}");

    /** {@code t("key"}, {@code n("key"}; in a template the part before its first gap; {@code named("list"}. */
    private static final Pattern USED = Pattern.compile("\\b(t|n|knows|named)\\(\\s*([\"`])([\\w.-]+)");

    /** A key that is chosen first, such as {@code t(isOver ? "a.b" : "a.c")}, or kept in a table. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]\\w*(?:\\.[\\w-]+)+)\"");

    static Stream<Path> folders() {
        return Stream.concat(Stream.of(ROOT.resolve("app")), list(ROOT.resolve("areas")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void bothLanguagesSayTheSame(Path folder) {
        assertThat(keys(folder, "id")).isEqualTo(keys(folder, "en"));
        String english = read(folder.resolve("texts.en.js"));
        String indonesian = read(folder.resolve("texts.id.js"));
        for (String key : keys(folder, "en")) {
            assertThat(gaps(indonesian, key)).as(key).isEqualTo(gaps(english, key));
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyLineOfAFileOfTextsIsUnderstood(Path folder) {
        for (String language : List.of("en", "id")) {
            String texts = read(folder.resolve("texts." + language + ".js"));
            long lines = texts.lines().filter(line -> line.startsWith("  \"")).count();
            assertThat(ENTRY.matcher(texts).results().count())
                    .as(folder + " " + language)
                    .isEqualTo(lines);
        }
    }

    @Test
    void whatIsUsedIsThere() {
        for (Path folder : folders().toList()) {
            SortedSet<String> known = keys(folder, "en");
            known.addAll(keys(ROOT.resolve("app"), "en"));
            for (Path module : modules(folder)) {
                for (MatchResult use : USED.matcher(read(module)).results().toList()) {
                    String key = use.group(3);
                    boolean isWhole = use.group(2).equals("\"") && !use.group(1).equals("named");
                    assertThat(known)
                            .as("%s: %s", module, use.group())
                            .anyMatch(text -> isWhole ? isForm(text, key) : text.startsWith(key));
                }
            }
        }
    }

    @Test
    void whatIsThereIsUsed() {
        List<Path> everything = modules(ROOT);
        String sources =
                String.join("\n", everything.stream().map(TextsTest::read).toList());
        var used = new TreeSet<String>();
        var beginnings = new TreeSet<String>();
        USED.matcher(sources).results().forEach(use -> {
            boolean isWhole = use.group(2).equals("\"") && !use.group(1).equals("named");
            (isWhole ? used : beginnings).add(use.group(3));
        });
        QUOTED.matcher(sources).results().forEach(quoted -> used.add(quoted.group(1)));
        for (Path folder : folders().toList()) {
            assertThat(keys(folder, "en"))
                    .allSatisfy(text -> assertThat(used.stream().anyMatch(key -> isForm(text, key))
                                    || beginnings.stream().anyMatch(text::startsWith))
                            .as("%s is used somewhere", text)
                            .isTrue());
        }
    }

    /** The text itself, or its form for one or several. */
    private static boolean isForm(String text, String key) {
        return text.equals(key) || text.equals(key + ".one") || text.equals(key + ".other");
    }

    private static SortedSet<String> keys(Path folder, String language) {
        String texts = read(folder.resolve("texts." + language + ".js"));
        var keys = new TreeSet<String>();
        ENTRY.matcher(texts)
                .results()
                .forEach(entry -> assertThat(keys.add(entry.group(1)))
                        .as("%s once", entry.group(1))
                        .isTrue());
        return withoutLoneForms(keys);
    }

    /** Indonesian has one form for all numbers. */
    private static SortedSet<String> withoutLoneForms(SortedSet<String> keys) {
        keys.removeIf(key -> key.endsWith(".one") && keys.contains(key.replaceAll("one$", "other")));
        return keys;
    }

    private static SortedSet<String> gaps(String texts, String key) {
        var gaps = new TreeSet<String>();
        ENTRY.matcher(texts)
                .results()
                .filter(entry -> entry.group(1).equals(key))
                .flatMap(entry -> GAP.matcher(entry.group(2)).results())
                .forEach(gap -> gaps.add(gap.group()));
        return gaps;
    }

    private static List<Path> modules(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(file -> !file.getFileName().toString().startsWith("texts."))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
