package org.jembatan.alumni.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.plan.Draft;
import org.jembatan.alumni.plan.FollowUpLinksInMemory;

/** Somebody with a link and a browser. */
final class Browser {

    private final MockMvcTester mvc;
    private final FollowUpLinksInMemory links;

    Browser(MockMvcTester mvc, FollowUpLinksInMemory links) {
        this.mvc = mvc;
        this.links = links;
    }

    MvcTestResult get(FollowUpId id, String query, @Nullable String accepted) {
        return send("GET", id, links.tokenFor(id), query, Map.of(), accepted);
    }

    MvcTestResult post(FollowUpId id, Map<String, String> typed) {
        return send("POST", id, links.tokenFor(id), "", typed, null);
    }

    /** The {@code query} is what follows the token. */
    MvcTestResult send(
            String method,
            FollowUpId id,
            String token,
            String query,
            Map<String, String> form,
            @Nullable String accepted) {
        var request = mvc.method(HttpMethod.valueOf(method))
                .uri(URI.create("/api/follow-ups/" + id.value() + "/form?token=" + token
                        + query.replace("\"", "%22").replace("<", "%3C").replace(">", "%3E")));
        if (method.equals("POST")) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
            form.forEach(request::param);
        }
        if (accepted != null) {
            request.header("Accept-Language", accepted);
        }
        return request.exchange();
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    static AbstractStringAssert<?> assertPage(MvcTestResult result) {
        return assertThat(body(result));
    }

    /** A complete draft with these indicators. */
    static Draft draft(String objective, List<String> indicators) {
        Draft complete = Alumni.draft(10);
        return new Draft(
                objective,
                complete.owner(),
                complete.milestones(),
                indicators.stream()
                        .map(name -> new Draft.Indicator(name, "units", "9.3", BigDecimal.ONE, BigDecimal.TEN, null))
                        .toList());
    }
}
