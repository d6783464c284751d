package org.jembatan.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FormFieldsTest {

    @Test
    void readsWhatABrowserSends() throws IOException {
        FormFields fields = FormFields.of(form("name=+Asha+R%C3%A1i+&password=+a%26b%3Dc+&empty=&name=Other"));

        assertThat(fields.line("name")).isEqualTo("Asha Rái");
        assertThat(fields.exactly("password")).isEqualTo(" a&b=c ");
        assertThat(fields.line("empty")).isEmpty();
        assertThat(fields.line("missing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%zz", "%e=1"})
    void refusesWhatNoBrowserSends(String body) {
        assertThatExceptionOfType(FormFields.Unreadable.class).isThrownBy(() -> FormFields.of(form(body)));
    }

    @Test
    void refusesWhatIsNoForm() {
        MockHttpServletRequest json = form("{}");
        json.setContentType("application/json");

        assertThatExceptionOfType(FormFields.Unreadable.class).isThrownBy(() -> FormFields.of(json));
    }

    @Test
    void doesNotShowWhatWasTyped() throws IOException {
        assertThat(FormFields.of(form("password=secret"))).hasToString("FormFields[password]");
    }

    private static MockHttpServletRequest form(String body) {
        var request = new MockHttpServletRequest("POST", "/");
        request.setContentType("application/x-www-form-urlencoded;charset=UTF-8");
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
