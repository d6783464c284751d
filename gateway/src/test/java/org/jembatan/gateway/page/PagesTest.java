package org.jembatan.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class PagesTest {

    private final Pages pages = Pages.beside(PagesTest.class);

    @Test
    void escapesWhatATemplateShows() {
        ResponseEntity<String> page = pages.show(200, Language.EN, "<b>", "message", Map.of("text", "\"&<script>"));

        assertThat(page.getBody())
                .contains("<h1>&lt;b&gt;</h1>", "<p>&quot;&amp;&lt;script&gt;</p>")
                .doesNotContain("<script>");
    }

    @Test
    void isKeptNowhereAndShowsNothingButItself() {
        HttpHeaders headers = pages.show(404, Language.ID, "x", "message", Map.of("text", "y"))
                .getHeaders();

        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        assertThat(headers.getFirst("Content-Language")).isEqualTo("id");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'", "form-action 'self'");
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        assertThat(Language.of(asking("", "fr, id;q=0.8, en;q=0.5"))).isEqualTo(Language.ID);
        assertThat(Language.of(asking("en", "id"))).isEqualTo(Language.EN);
        assertThat(Language.of(asking("", "!"))).isEqualTo(Language.EN);
        assertThat(Language.of(new MockHttpServletRequest())).isEqualTo(Language.EN);
    }

    private static MockHttpServletRequest asking(String parameter, String header) {
        var request = new MockHttpServletRequest();
        request.setParameter("lang", parameter);
        request.addHeader("Accept-Language", header);
        return request;
    }
}
