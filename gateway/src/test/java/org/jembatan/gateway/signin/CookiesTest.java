package org.jembatan.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.servlet.http.Cookie;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import org.jembatan.gateway.identity.IssuerProperties;

class CookiesTest {

    @Test
    void whereBrowsersComeByTlsCookiesGoNoOtherWay() {
        Cookies cookies = cookies("https://jembatan.example");

        assertThat(cookies.signIn("secret").toString())
                .startsWith("__Host-jembatan=secret")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        Cookie form = formCookie(cookies);
        assertThat(form.getName()).isEqualTo("__Host-jembatan-form");
        assertThat(form.getSecure()).isTrue();
        assertThat(form.isHttpOnly()).isTrue();
        assertThat(form.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void onALaptopTheyComeWithoutIt() {
        Cookies cookies = cookies("http://127.0.0.1:8080");

        assertThat(cookies.signIn("secret").toString())
                .startsWith("jembatan=secret")
                .doesNotContain("Secure");
        assertThat(formCookie(cookies).getSecure()).isFalse();
    }

    private static Cookie formCookie(Cookies cookies) {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        cookies.forms().saveToken(cookies.forms().generateToken(request), request, response);
        return Objects.requireNonNull(response.getCookies()[0]);
    }

    private static Cookies cookies(String url) {
        return new Cookies(new IssuerProperties(
                url,
                null,
                null,
                "jembatan",
                Duration.ofMinutes(10),
                new IssuerProperties.Keys(Duration.ofDays(30), Duration.ofHours(1)),
                null,
                new IssuerProperties.Web(Set.of(), Duration.ofDays(14), Duration.ofDays(90)),
                Map.of()));
    }
}
