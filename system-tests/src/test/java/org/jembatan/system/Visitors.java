package org.jembatan.system;

import java.net.URI;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** People who open the web app, each in a browser that has never been there. */
final class Visitors {

    static final String PASSWORD = "jembatan-demo";

    private static final int DESKTOP = 1280;
    private static final int PHONE = 390;

    private final Browser browser;
    private final URI gateway;
    private final String locale;

    Visitors(Browser browser, URI gateway) {
        this(browser, gateway, "en-GB");
    }

    private Visitors(Browser browser, URI gateway, String locale) {
        this.browser = browser;
        this.gateway = gateway;
        this.locale = locale;
    }

    /** The same, with browsers that are set up in Indonesian. */
    Visitors inIndonesian() {
        return new Visitors(browser, gateway, "id-ID");
    }

    URI gateway() {
        return gateway;
    }

    /** At a desk, and not signed in. */
    Visitor atADesk() {
        return visitor(options(DESKTOP, 900));
    }

    /** On a phone, by touch, and not signed in. */
    Visitor onAPhone() {
        return visitor(options(PHONE, 844).setHasTouch(true).setIsMobile(true));
    }

    /** At a desk, with a browser that runs no scripts. */
    Visitor withoutScripts() {
        return visitor(options(DESKTOP, 900).setJavaScriptEnabled(false));
    }

    /** At a desk, signed in as a participant, whose account the demo's token stands for. */
    Visitor participant(String personId, String country) {
        return signedIn(atADesk(), personId, country);
    }

    /** The same on a phone. */
    Visitor participantOnAPhone(String personId, String country) {
        return signedIn(onAPhone(), personId, country);
    }

    private Visitor signedIn(Visitor visitor, String personId, String country) {
        String token = Answer.to(Someone.withoutAccount(gateway)
                        .post("/demo/tokens", Map.of("role", "PARTICIPANT", "personId", personId, "country", country)))
                .text("accessToken");
        visitor.holds(token);
        return visitor;
    }

    private NewContextOptions options(int width, int height) {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale)
                .setTimezoneId("Asia/Kathmandu")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    private Visitor visitor(NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(gateway.toString()));
        return new Visitor(context);
    }
}
