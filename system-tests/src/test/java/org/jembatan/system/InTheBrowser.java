package org.jembatan.system;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.jembatan.local.RunningSystem;

/**
 * Gives a test {@link Visitors} of the web app, each in a real Chromium with a profile of its own. Where there is none the
 * tests are skipped, and say so.
 */
class InTheBrowser implements ExecutionCondition, ParameterResolver {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        return Chromium.find()
                .map(program -> ConditionEvaluationResult.enabled(program.toString()))
                .orElseGet(() -> ConditionEvaluationResult.disabled(
                        "There is no Chromium: install one, or set JEMBATAN_CHROMIUM to its program"));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Visitors resolveParameter(ParameterContext parameter, ExtensionContext test) {
        RunningSystem system = WholeSystem.of(test);
        Running running = Objects.requireNonNull(test.getRoot()
                .getStore(ExtensionContext.Namespace.create(InTheBrowser.class))
                .computeIfAbsent(Running.class, _ -> Running.start(), Running.class));
        return new Visitors(running.browser(), system.gateway());
    }

    /** One browser for all tests. */
    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(Chromium.find().orElseThrow())
                            .setArgs(ARGUMENTS));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
