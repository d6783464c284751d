package org.jembatan.registration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.registration.Registering;
import org.jembatan.registration.person.PeopleInMemory;
import org.jembatan.registration.person.Person;

/** The gateway asks which person an account belongs to. */
@RestSlice
class AccountPersonControllerTest {

    private static final String HOLDER =
            "{\"email\": \"EMAIL\", \"name\": \"Asha Rai\", \"country\": \"NP\", \"language\": \"EN\"}";

    @Autowired
    private Callers callers;

    @Autowired
    private PeopleInMemory people;

    @Test
    void saysWhatATokenNeedsAndNoMore() {
        String email = Registering.anId() + "@example.org";
        MvcTestResult first = put(Registering.anId(), HOLDER.replace("EMAIL", email));

        String person = people.findByAddressKey(Person.addressKey(email))
                .getFirst()
                .id()
                .value();
        assertThat(first)
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"personId\": \"%s\", \"country\": \"NP\"}".formatted(person));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "email": "EMAIL"    | "email": "asha"     | /email
            "name": "Asha Rai"  | "name": " "         | /name
            "country": "NP"     | "country": "XX"     | /country
            "country": "NP"     | "country": null     | /country
            "language": "EN"    | "language": "FR"    | /language
            "language": "EN"    | "language": null    | /language
            """)
    void saysWhatIsWrong(String right, String wrong, String pointer) {
        int before = people.all().size();

        Callers.assertRefused(
                        put(Registering.anId(), HOLDER.replace(right, wrong).replace("EMAIL", "a@example.org")),
                        400,
                        "invalid-request")
                .contains("\"pointer\":\"" + pointer + "\"");
        assertThat(people.all()).hasSize(before);
    }

    @Test
    void anAccountIsNamedByAUuid() {
        Callers.assertRefused(put("7", HOLDER.replace("EMAIL", "a@example.org")), 400, "invalid-request");
    }

    private MvcTestResult put(String account, String holder) {
        return callers.send(HttpMethod.PUT, "/api/account-people/" + account, callers.gateway(), holder, null);
    }
}
