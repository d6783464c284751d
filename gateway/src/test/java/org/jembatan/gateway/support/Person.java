package org.jembatan.gateway.support;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;

import org.jembatan.gateway.identity.Secrets;

/** Somebody with an account, who signs in with a browser as the web client has it. */
public final class Person {

    public static final String REDIRECT_URI = "http://127.0.0.1:8080/signed-in";

    private final String email;
    private final String password;
    private final Browser browser = new Browser();
    private final String verifier = Secrets.random();

    public Person(String email, String password) {
        this.email = email;
        this.password = password;
    }

    public String email() {
        return email;
    }

    public Browser browser() {
        return browser;
    }

    public String verifier() {
        return verifier;
    }

    /** What the web client asks for; a test changes what it wants to. */
    public Map<String, String> request() {
        var request = new LinkedHashMap<String, String>();
        request.put("response_type", "code");
        request.put("client_id", "web");
        request.put("redirect_uri", REDIRECT_URI);
        request.put("scope", "openid");
        request.put("state", "s t&te");
        request.put("nonce", "n-1");
        // The challenge of S256 is the very fingerprint that secrets are stored as.
        request.put("code_challenge", Secrets.fingerprint(verifier));
        request.put("code_challenge_method", "S256");
        return request;
    }

    public HttpResponse<String> authorize(int port, Map<String, String> request) {
        return browser.get(port, "/oauth2/authorize?" + Browser.encoded(request));
    }

    /** Types the password on the page to which the request leads. */
    public HttpResponse<String> signIn(int port) {
        HttpResponse<String> page = browser.get(port, "/sign-in?" + Browser.encoded(request()));
        return browser.submit(port, page, Map.of("email", email, "password", password));
    }

    /** A code, for which the password is typed where nobody is signed in yet. */
    public String code(int port) {
        HttpResponse<String> answer = authorize(port, request());
        if (!Browser.location(answer).startsWith(REDIRECT_URI)) {
            answer = browser.get(port, Browser.location(signIn(port)));
        }
        return Browser.parameter(answer, "code");
    }

    public HttpResponse<String> redeem(int port, String code) {
        return redeem(port, code, verifier);
    }

    public HttpResponse<String> redeem(int port, String code, String proof) {
        return new Browser()
                .post(
                        port,
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", "web",
                                "redirect_uri", REDIRECT_URI,
                                "code", code,
                                "code_verifier", proof));
    }

    public static HttpResponse<String> refresh(int port, String refreshToken) {
        return new Browser()
                .post(
                        port,
                        "/oauth2/token",
                        Map.of("grant_type", "refresh_token", "client_id", "web", "refresh_token", refreshToken));
    }

    /** Everything at once: what a redeemed code gives. */
    public HttpResponse<String> tokens(int port) {
        return redeem(port, code(port));
    }

    public static String read(HttpResponse<String> answer, String token) {
        return JsonPath.read(answer.body(), "$." + token);
    }
}
