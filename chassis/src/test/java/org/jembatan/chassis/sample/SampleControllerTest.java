package org.jembatan.chassis.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestIssuerConfiguration;

/** A slice of a service reads, refuses and authenticates as the whole does. */
@WebMvcTest(properties = {"spring.config.import=classpath:chassis-defaults.yaml", "spring.profiles.active=local"})
@ContextConfiguration(classes = SampleControllerTest.Slice.class)
@Import(TestIssuerConfiguration.class)
class SampleControllerTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestIssuer issuer;

    @Test
    void verifiesTokens() {
        assertThat(mvc.get().uri("/api/whoami").header(HttpHeaders.AUTHORIZATION, bearer()))
                .bodyJson()
                .extractingPath("$.subject")
                .isEqualTo("officer");
        assertThat(mvc.get().uri("/api/whoami")).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void readsStrictlyAndRefusesInProblems() {
        assertThat(mvc.post()
                        .uri("/api/nominations")
                        .header(HttpHeaders.AUTHORIZATION, bearer())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"seats\": 1, \"unknown\": 1}"))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/unknown");
    }

    @Test
    void givesCommandsTheirKey() {
        assertThat(mvc.post()
                        .uri("/api/commands")
                        .header(HttpHeaders.AUTHORIZATION, bearer())
                        .header("Idempotency-Key", "key-1")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.key.key")
                .isEqualTo("key-1");
    }

    private String bearer() {
        return "Bearer " + issuer.token().officer();
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import({SampleController.class, CommandController.class})
    static class Slice {}
}
