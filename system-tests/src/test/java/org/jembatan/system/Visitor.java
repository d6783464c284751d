package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;

/**
 * Somebody in front of a browser. Whatever page they look at must be accessible, and must not have written errors to the
 * browser's console by the time they leave.
 */
final class Visitor implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Words that are frequent in English and no words of Indonesian. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|and|of|your?|my|this|with|for|from|is|are|to|not|or|what|who|how|when|all|new|show|send|save|back|sign"
                    + "|places?|country|name|days?|hours?|answer|here|nothing|january|february|march|may|june|july|august"
                    + "|october|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\b",
            Pattern.CASE_INSENSITIVE);

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** Has a token without signing in, as the demonstration gives them. */
    void holds(String accessToken) {
        context.addInitScript("""
                localStorage.getItem("jembatan.session") ?? localStorage.setItem("jembatan.session", JSON.stringify(
                    { access: "%s", until: Date.now() + 500000 }))
                """.formatted(accessToken));
    }

    /**
     * The tokens are good for nothing any more, and the gateway does not know this browser. The page finds out by itself, as
     * it does when it wants to follow what happens.
     */
    Visitor losesTheSession() {
        context.clearCookies();
        page.evaluate("""
                async () => {
                  const held = JSON.parse(localStorage.getItem("jembatan.session"));
                  localStorage.setItem("jembatan.session", JSON.stringify({ ...held, until: 0, refresh: "spent" }));
                  const app = document.querySelector('script[type="module"]').src;
                  await (await import(new URL("session.js", app))).token();
                }
                """);
        return this;
    }

    Visitor opens(String address) {
        page.navigate(address);
        return this;
    }

    /** Begins to open a page, without waiting for all of it. */
    Visitor opensImpatiently(String address) {
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return this;
    }

    /** Types the password on the page where the gateway asks for it. */
    Visitor signsIn(String email) {
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(Visitors.PASSWORD);
        page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
        return this;
    }

    Visitor follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Visitor presses(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
        return this;
    }

    /** Twice, as fast as an impatient finger. */
    Visitor pressesTwice(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().dblclick();
        return this;
    }

    /** With the browser's own button. */
    Visitor goesBack() {
        page.goBack();
        return this;
    }

    Visitor types(String label, String text) {
        page.getByLabel(label, exactly()).first().fill(text);
        return this;
    }

    /** Waits for a field to hold what was typed before. */
    Visitor hasTyped(String label, String text) {
        PlaywrightAssertions.assertThat(page.getByLabel(label, exactly()).first())
                .hasValue(text);
        return this;
    }

    Visitor chooses(String label) {
        page.getByLabel(label, exactly()).first().check();
        return this;
    }

    Visitor selects(String label, String option) {
        page.getByLabel(label, exactly()).first().selectOption(option);
        return this;
    }

    /** The same in one group of fields, as there are several with the same labels. */
    Visitor types(String group, String label, String text) {
        in(group, label).fill(text);
        return this;
    }

    Visitor selects(String group, String label, String option) {
        in(group, label).selectOption(option);
        return this;
    }

    private Locator in(String group, String label) {
        return page.getByRole(AriaRole.GROUP, named(group))
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    /** Answers each question of a survey that has such a scale. */
    Visitor rates(int points) {
        for (Locator scale :
                page.getByRole(AriaRole.RADIO, named(Integer.toString(points))).all()) {
            scale.check();
        }
        return this;
    }

    /** Waits for the page of that heading. */
    Visitor sees(String heading) {
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
        return this;
    }

    /** Waits for a text on the page. */
    Visitor reads(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    /** Waits for a text to be gone. */
    Visitor misses(String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first()).not().isVisible();
        return this;
    }

    /** Waits for a text, no longer than that. */
    Visitor readsWithin(Duration patience, String text) {
        PlaywrightAssertions.assertThat(page.getByText(text).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout((double) patience.toMillis()));
        return this;
    }

    /** Waits for the row of a table that begins with that heading to say that, cell by cell. */
    Visitor readsInRow(String heading, String... cells) {
        Locator row = page.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(heading))));
        PlaywrightAssertions.assertThat(row.getByRole(AriaRole.CELL)).hasText(cells);
        return this;
    }

    /** Nothing that the app itself says on this page is in English; names and titles, whose direction is open, are not its own. */
    Visitor readsNoEnglish() {
        Object said = page.evaluate("""
                () => [...document.querySelectorAll("body, body *")]
                  .filter((one) => !one.closest("[dir=auto], [lang]:not(html), [hidden], #who, script"))
                  .flatMap((one) => [
                    ...[...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data.trim()),
                    ...["aria-label", "placeholder", "title"].map((name) => one.getAttribute(name)),
                  ])
                  .filter(Boolean)
                  .join("\\n")
                """);
        assertThat(ENGLISH.matcher((String) said).results().map(MatchResult::group))
                .as("what is in English in: %s", said)
                .isEmpty();
        return this;
    }

    /** The id of what is looked at. */
    String lastPartOfAddress() {
        String path = URI.create(page.url()).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** From the beginning of the visit until the browser showed the first text. */
    Duration firstPainted() {
        Object paint = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
        return Duration.ofMillis(((Number) paint).longValue());
    }

    /** Looks at the page by day and by night: axe finds nothing, and a picture of it is left in {@code target/screens}. */
    Visitor looksAt(String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            assertThat(new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations())
                    .as("%s, %s", name, scheme)
                    .extracting(Visitor::described)
                    .isEmpty();
            String file = "%s-%s-%s.png"
                    .formatted(
                            name,
                            page.viewportSize().width < 600 ? "phone" : "desk",
                            scheme.name().toLowerCase(Locale.ROOT));
            page.screenshot(
                    new ScreenshotOptions().setPath(SCREENS.resolve(file)).setFullPage(true));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return this;
    }

    private static String described(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getTarget()).toList();
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
