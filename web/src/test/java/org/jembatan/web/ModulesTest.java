package org.jembatan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What modules say of each other is so: a browser would tell only when somebody opens the page. */
class ModulesTest {

    private static final Pattern DEFINED = Pattern.compile("customElements\\.define\\(\"([a-z-]+)\"");
    private static final Pattern USED = Pattern.compile("<(jb-[a-z-]+)[\\s>]");
    private static final Pattern IMPORTED = Pattern.compile("(?:from|import) \"(\\.[^\"]+)\"");
    private static final Pattern ROUTED = Pattern.compile("\": \\[\"(jb-[a-z-]+)\", \"([\\w-]+)\"\\]");

    static Stream<WebModule> modules() {
        return WebModule.all();
    }

    @Test
    void eachElementIsDefinedOnce() {
        assertThat(defined()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void whatIsImportedIsThere(WebModule module) {
        assertThat(module.all(IMPORTED))
                .allSatisfy(file -> assertThat(module.beside(file)).as(file).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void whatIsShownIsDefined(WebModule module) {
        assertThat(defined()).containsAll(module.all(USED));
    }

    @Test
    void eachAddressLeadsToAnElement() {
        assertThat(WebModule.of("app/routes.js").all(ROUTED))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(defined()).contains(element));
    }

    private static List<String> defined() {
        return WebModule.all().flatMap(module -> module.all(DEFINED).stream()).toList();
    }
}
