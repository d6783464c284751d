package org.jembatan.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

class CertificatePageIT extends GatewayTestCase {

    private static final String CODE = "10ABCDEFGHJKMNPQRSTVWXYZ00";
    private static final String PAGE = "/certificates/" + CODE;

    private static final String CERTIFICATE = """
            {"name": "सीता <b>Sharma</b>", "programme": "Green industry, 2023", "country": "NP", "status": "VALID",
             "dates": {"startsOn": "2023-07-10", "endsOn": "2023-07-21"}, "issuedAt": "2023-07-22T03:00:00Z"}""";

    @BeforeEach
    void alumniHasIssuedIt() {
        answers(CERTIFICATE);
    }

    private static void answers(String certificate) {
        Surroundings.ALUMNI.answers(request ->
                request.target().equals("/api/certificates/" + CODE) ? Answer.json(certificate) : Answer.status(404));
    }

    @Test
    void saysWhatAValidOneCertifies() {
        HttpResponse<String> page = anybody().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "This certificate is valid.", "सीता &lt;b&gt;Sharma&lt;/b&gt;", "Nepal", "Green industry, 2023")
                .contains("10 – 21 July 2023", "22 July 2023", CODE)
                .contains("name=\"robots\" content=\"noindex\"");
    }

    @Test
    void saysThatOneIsRevoked() {
        answers(CERTIFICATE.replace("VALID", "REVOKED"));

        assertThat(anybody().get(PAGE).body())
                .contains("This certificate has been revoked.", "Green industry, 2023")
                .doesNotContain("is valid");
    }

    @Test
    void isTrueAlsoWhenTheNameIsErased() {
        answers(CERTIFICATE.replace("\"name\": \"सीता <b>Sharma</b>\",", ""));

        assertThat(anybody().get(PAGE).body())
                .contains("This certificate is valid.", "The holder has had their name erased.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/certificates/0000", "/certificates/%3Cscript%3E", "/certificates?code=%22%3E%3Cscript%3E"})
    void saysThatACodeIsUnknownAndAsksAgain(String path) {
        HttpResponse<String> page = anybody().get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("No certificate was ever issued under this code.", "<input id=\"code\"")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({"?code=10abcdefghjkmnpqrstvwxyz00", "?code=+IOABC-DEFGH-JKMNP-QRSTV-WXYZO-0"})
    void leadsFromWhatWasTypedToTheCertificate(String query) {
        HttpResponse<String> answer = anybody().get("/certificates" + query);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(PAGE);
    }

    @Test
    void asksForACodeAtFirst() {
        HttpResponse<String> page = anybody().get("/certificates");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("<form method=\"get\" action=\"/certificates\">", "<label for=\"code\">")
                .doesNotContain("No certificate was ever issued");
    }

    @Test
    void saysWhatToDoWhileAlumniIsAway() {
        Surroundings.ALUMNI.goAway();

        HttpResponse<String> page = anybody().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(retryAfter(page)).matches("[1-9]\\d*");
        assertThat(page.body()).contains("try again in a few seconds").doesNotContain("No certificate");
    }
}
