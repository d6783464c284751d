package org.jembatan.system;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.springframework.web.util.HtmlUtils;

/**
 * What somebody has in front of them who signs in: it keeps cookies and fills in forms. With the web app that runs in it,
 * it asks for tokens by a code and the proof that the code was asked for here (PKCE, RFC 7636).
 */
final class Browser {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\">");
    private static final Pattern HEADING = Pattern.compile("<h1>([^<]*)</h1>");

    private final URI gateway;
    private final String webApp;
    /** The secret whose digest goes with the request, and which the code is redeemed with; 72 characters. */
    private final String verifier = UUID.randomUUID() + "" + UUID.randomUUID();

    /** Follows no redirect by itself, since the last one leads to the web app. */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();

    Browser(URI gateway) {
        this.gateway = gateway;
        this.webApp = gateway + "/signed-in";
    }

    /** Tokens as the issuer answers with them. */
    record Tokens(String access, String refresh) {}

    /** Fills in the form at an address, and returns the heading of the page that comes then. */
    String fillIn(String address, Map<String, String> typed) {
        HttpResponse<String> answer = submit(get(address), typed);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return heading(answer);
    }

    /** Goes the whole way of somebody who is not signed in, from the web app's request to the tokens. */
    Tokens signIn(String email, String password) {
        HttpResponse<String> page = follow(authorize());
        assertThat(heading(page)).isEqualTo("Sign in");
        HttpResponse<String> back = follow(submit(page, Map.of("email", email, "password", password)));
        return tokens(redeem(codeIn(back)));
    }

    /** The same for somebody whom the browser knows, so that no password is typed. */
    Tokens comeBack() {
        return tokens(redeem(codeIn(authorize())));
    }

    /** Asks for the next tokens. */
    HttpResponse<String> refresh(String refreshToken) {
        return post(
                "/oauth2/token",
                Map.of("grant_type", "refresh_token", "client_id", "web", "refresh_token", refreshToken));
    }

    static Tokens tokens(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Tokens(JsonPath.read(answer.body(), "access_token"), JsonPath.read(answer.body(), "refresh_token"));
    }

    /** The answer to the web app's request for a code. */
    HttpResponse<String> authorize() {
        return get("/oauth2/authorize?"
                + form(Map.of(
                        "response_type", "code",
                        "client_id", "web",
                        "redirect_uri", webApp,
                        "scope", "openid",
                        "code_challenge", challenge(),
                        "code_challenge_method", "S256")));
    }

    private HttpResponse<String> redeem(String code) {
        return post(
                "/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", "web",
                        "redirect_uri", webApp,
                        "code", code,
                        "code_verifier", verifier));
    }

    private String codeIn(HttpResponse<String> answer) {
        String before = webApp + "?code=";
        assertThat(location(answer)).startsWith(before);
        return location(answer).substring(before.length());
    }

    private String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpResponse<String> follow(HttpResponse<String> redirect) {
        return get(location(redirect));
    }

    /** Where a redirect leads; fails the test when it is none. */
    static String location(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).as(redirect.body()).isIn(302, 303);
        return redirect.headers().firstValue("Location").orElseThrow();
    }

    private static String heading(HttpResponse<String> page) {
        Matcher heading = HEADING.matcher(page.body());
        assertThat(heading.find()).as(page.body()).isTrue();
        return heading.group(1);
    }

    /** Sends the form of a page with what is hidden in it and what is typed. */
    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> typed) {
        Matcher action = ACTION.matcher(page.body());
        assertThat(action.find()).as("a form on %s", page.body()).isTrue();
        Map<String, String> fields = new LinkedHashMap<>(typed);
        HIDDEN.matcher(page.body())
                .results()
                .forEach(hidden -> fields.put(hidden.group(1), HtmlUtils.htmlUnescape(hidden.group(2))));
        String target = HtmlUtils.htmlUnescape(action.group(1));
        // HTML: without a path it is the page's own, which java.net.URI would cut off.
        String path = target.isEmpty() || target.startsWith("?") ? page.uri().getRawPath() : "";
        return post(path + target, fields);
    }

    private HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    private HttpResponse<String> post(String address, Map<String, String> fields) {
        return send(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(gateway.resolve(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
