package org.jembatan.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The methods and paths that the controllers serve, as their annotations say. */
record Mappings(List<Mapping> served) {

    private static final Pattern OF_A_CLASS = Pattern.compile("^@RequestMapping\\(([^)]*)\\)", Pattern.MULTILINE);
    private static final Pattern OF_A_METHOD =
            Pattern.compile("^ {4}@(Get|Post|Put|Delete)Mapping(?:\\(([^)]*)\\))?", Pattern.MULTILINE);
    private static final Pattern CONSTANT = Pattern.compile("String PATH = \"([^\"]+)\"");

    static Mappings of(Project project) {
        return new Mappings(project.production().stream()
                .filter(file -> file.toString().endsWith("Controller.java"))
                .flatMap(Mappings::of)
                .toList());
    }

    private static Stream<Mapping> of(Path controller) {
        String source = Project.text(controller);
        Matcher ofClass = OF_A_CLASS.matcher(source);
        String prefix = ofClass.find() ? path(ofClass.group(1), source) : "";
        return OF_A_METHOD
                .matcher(source)
                .results()
                .map(match -> new Mapping(
                        match.group(1).toUpperCase(Locale.ROOT),
                        prefix + (match.group(2) == null ? "" : path(match.group(2), source))));
    }

    private static String path(String argument, String source) {
        if (argument.startsWith("\"")) {
            return argument.substring(1, argument.length() - 1);
        }
        Matcher constant = CONSTANT.matcher(source);
        return constant.find() ? constant.group(1) : argument;
    }

    /**
     * Whether a request is served.
     *
     * @param path with variables in braces or as the shell writes them, with or without a query
     */
    boolean serve(String method, String path) {
        String asked = path.replaceAll("\\?.*", "");
        return served.stream().anyMatch(mapping -> mapping.serves(method, asked));
    }

    record Mapping(String method, String path) {

        boolean serves(String askedMethod, String askedPath) {
            Pattern pattern = Pattern.compile(Pattern.quote(path).replaceAll("\\{\\w+}", "\\\\E[^/]+\\\\Q"));
            return method.equals(askedMethod) && pattern.matcher(askedPath).matches();
        }
    }
}
