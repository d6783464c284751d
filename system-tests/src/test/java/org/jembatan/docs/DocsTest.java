package org.jembatan.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fails when a document names a file, type, package, event, command, variable or request that does not exist. */
class DocsTest {

    private static final Project PROJECT = Project.read();
    private static final Mappings MAPPINGS = Mappings.of(PROJECT);

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern EVENT = Pattern.compile("[a-z-]+\\.[a-z-]+\\.v\\d+");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z0-9]+)*(?:\\.[A-Z]\\w+)?");
    private static final Pattern VARIABLE = Pattern.compile("\\bJEMBATAN_\\w+");
    private static final Pattern COMMAND = Pattern.compile("\\./jembatan (\\w+)");
    private static final Pattern REQUEST = Pattern.compile("(GET|POST|PUT|DELETE) (/[\\w/{}$-]+)");

    /** Names that stand for how things are not called here, or that are other people's. */
    private static final Set<String> NAMES_OF_OTHERS =
            Set.of("Impl", "Dto", "Manager", "Helper", "Util", "Command", "KafkaRaftServer", "Accept", "Allow");

    static List<Path> documents() {
        return PROJECT.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void namesOnlyWhatExists(Path document) {
        String text = Project.text(document);
        List<String> missing = new ArrayList<>();
        LINK.matcher(text).results().forEach(link -> {
            Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            String anchor = link.group(2);
            if (!Files.exists(target) || (anchor != null && !anchors(target).contains(anchor))) {
                missing.add("link " + link.group());
            }
        });
        CODE.matcher(text).results().map(code -> code.group(1)).forEach(code -> {
            require(missing, "event", EVENT, code, PROJECT::hasEvent);
            require(missing, "type", TYPE, code, DocsTest::isType);
            require(missing, "package", Pattern.compile("org\\.jembatan(?:\\.[a-z]+)+"), code, PROJECT::hasPackage);
            require(
                    missing,
                    "file",
                    Pattern.compile("[\\w.-]+\\.(?:ya?ml|properties|java|xml)"),
                    code,
                    PROJECT::hasFileCalled);
            require(missing, "path", Pattern.compile("[\\w.<>-]+(?:/[\\w.<>-]+)+/?"), code, DocsTest::isPath);
        });
        VARIABLE.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(variable -> !PROJECT.knowsVariable(variable))
                .forEach(variable -> missing.add("variable " + variable));
        COMMAND.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(command -> !PROJECT.knowsCommand(command))
                .forEach(command -> missing.add("command ./jembatan " + command));
        REQUEST.matcher(text)
                .results()
                .filter(request -> !MAPPINGS.serve(request.group(1), request.group(2)))
                .forEach(request -> missing.add("request " + request.group()));

        assertThat(missing)
                .as("named in %s, but not there", PROJECT.root().relativize(document))
                .isEmpty();
    }

    @Test
    void eachRefusalHasAPageAndEachPageARefusal() {
        Set<String> pages = PROJECT.documents().stream()
                .filter(page -> page.startsWith(PROJECT.root().resolve("docs/problems")))
                .map(page -> page.getFileName().toString().replace(".md", ""))
                .filter(slug -> !slug.equals("README"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(pages).isEqualTo(slugs());
        String list = Project.text(PROJECT.root().resolve("docs/problems/README.md"));
        assertThat(pages).allSatisfy(slug -> assertThat(list).contains("| [" + slug + "](" + slug + ".md) |"));
    }

    @Test
    void theReadmeTellsOfEveryEvent() {
        Set<String> events = PROJECT.files().stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".schema.json"))
                .map(name -> name.replace(".schema.json", ""))
                .filter(name -> EVENT.matcher(name).matches())
                .collect(Collectors.toSet());

        assertThat(events).isNotEmpty();
        String readme = Project.text(PROJECT.root().resolve("README.md"));
        assertThat(events).allSatisfy(event -> assertThat(readme).contains("`" + event + "`"));
    }

    private static void require(
            List<String> missing, String what, Pattern form, String code, java.util.function.Predicate<String> exists) {
        if (form.matcher(code).matches() && !exists.test(code)) {
            missing.add(what + " " + code);
        }
    }

    private static boolean isType(String name) {
        return NAMES_OF_OTHERS.contains(name) || Stream.of(name.split("\\.")).allMatch(PROJECT::hasType);
    }

    /** A path that does not begin with something of the project is not meant to be one of its paths. */
    private static boolean isPath(String path) {
        return !PROJECT.hasPath(path.substring(0, path.indexOf('/'))) || PROJECT.hasPath(path);
    }

    private static Set<String> anchors(Path document) {
        return Project.text(document)
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\w -]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    /** Of the rules of the domains, and of the two lists of what may go wrong with any request. */
    private static Set<String> slugs() {
        Pattern rule = Pattern.compile("class (\\w+) extends RuleViolation");
        Pattern constant = Pattern.compile("^ {4}([A-Z_]+)\\((?:\\d|HttpStatus)", Pattern.MULTILINE);
        Set<String> slugs = new TreeSet<>();
        for (Path file : PROJECT.production()) {
            Matcher rules = rule.matcher(Project.text(file));
            while (rules.find()) {
                slugs.add(
                        rules.group(1).replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT));
            }
            if (file.endsWith("Problem.java") || file.endsWith("ProblemType.java")) {
                constant.matcher(Project.text(file))
                        .results()
                        .forEach(found -> slugs.add(
                                found.group(1).toLowerCase(Locale.ROOT).replace('_', '-')));
            }
        }
        return slugs;
    }
}
