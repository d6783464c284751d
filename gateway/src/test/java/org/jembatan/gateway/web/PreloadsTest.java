package org.jembatan.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.web.Preloads.Preload;

/** The system's tests show in a browser that nothing else is loaded; here, that every page of the app is understood. */
class PreloadsTest {

    private static final Pattern ROUTE = Pattern.compile("\"(/[^\"]*)\": *\\[ *\"jb-");

    private static final Assets ASSETS = new Assets();
    private static final Preloads PRELOADS = new Preloads(ASSETS);

    static List<String> addresses() {
        return ROUTE.matcher(ASSETS.modules().source("app/routes.js"))
                .results()
                .map(route -> route.group(1).replaceAll(":\\w+", "0b8c6a5e-61f4-4d0c-9a55-0d6a2cf0b001"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void aPageOfTheAppNamesItsModulesAndItsTexts(String address) {
        Preload preload = PRELOADS.ofApp(address, Language.ID);

        assertThat(preload.first())
                .containsExactly(
                        ASSETS.address("app/ahead.js"),
                        ASSETS.address("app/api.js"),
                        ASSETS.address("app/routes.js"),
                        ASSETS.address("app/session.js"));
        assertThat(preload.then())
                .startsWith(ASSETS.address("app/main.js"))
                .contains(
                        ASSETS.address("lib/lit-html/lit-html.js"),
                        ASSETS.address("app/texts.id.js"),
                        ASSETS.address("app/live.js"))
                .anyMatch(module -> module.contains("/areas/") && module.endsWith("/texts.id.js"))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(preload.first());
        assertThat(List.of(preload.first(), preload.then(), preload.styles()))
                .allSatisfy(files -> assertThat(files)
                        .allSatisfy(file -> assertThat(ASSETS.at(file)).as(file).isPresent()));
    }

    @Test
    void thePageOfAnAddressBringsItsStyles() {
        assertThat(PRELOADS.ofApp("/me/journey", Language.EN).styles())
                .containsExactly(ASSETS.address("styles/journey.css"));
    }

    @Test
    void whatIsImportedOnlyWhenItIsLookedAtIsNotNamed() {
        assertThat(PRELOADS.ofApp("/impact", Language.EN).then())
                .contains(ASSETS.address("areas/impact/map.js"))
                .doesNotContain(ASSETS.address("areas/impact/outlines.js"));
    }

    @Test
    void anotherAddressNamesWhatEveryPageNeeds() {
        assertThat(PRELOADS.ofApp("/me/nothing", Language.EN).then())
                .contains(ASSETS.address("app/router.js"))
                .noneMatch(module -> module.contains("/areas/"));
    }

    @Test
    void aPageThatIsReadableWithoutScriptsNamesTheFewItHas() {
        assertThat(PRELOADS.ofReadable().first())
                .containsExactly(
                        ASSETS.address("app/readable.js"),
                        ASSETS.address("app/format.js"),
                        ASSETS.address("app/top.js"),
                        ASSETS.address("app/session.js"));
    }
}
