package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.People;
import org.jembatan.gateway.support.Person;

/** Who may call what about accounts. */
class AccountAccessIT extends AccountsTestCase {

    private static final String TABLE = """
            GET  | /api/accounts                   | OFFICER
            POST | /api/accounts                   | OFFICER
            GET  | /api/accounts/{id}              | OFFICER
            POST | /api/accounts/{id}/deactivation | OFFICER
            POST | /api/accounts/{id}/reactivation | OFFICER
            GET  | /sign-up                        | ANYBODY
            POST | /sign-up                        | ANYBODY
            GET  | /sign-up/{token}                | ANYBODY
            POST | /sign-up/{token}                | ANYBODY
            GET  | /invitations/{token}            | ANYBODY
            POST | /invitations/{token}            | ANYBODY
            GET  | /passwords                      | ANYBODY
            POST | /passwords                      | ANYBODY
            GET  | /passwords/{token}              | ANYBODY
            POST | /passwords/{token}              | ANYBODY
            GET  | /demo/letters                   | ANYBODY
            """;

    private final RequestMappingHandlerMapping mappings;
    private final People people;

    AccountAccessIT(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            @Autowired Accounts accounts,
            @Autowired PasswordEncoder encoder) {
        this.mappings = mappings;
        this.people = new People(accounts, encoder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void isOpenToThoseWhoseTaskItIs(String method, String template, String allowed) {
        String path =
                template.replace("{id}", "00000000-0000-4000-8000-000000000000").replace("{token}", "made-up");

        int anonymous = anybody().send(method, path, "").statusCode();
        if (allowed.equals("ANYBODY")) {
            assertThat(anonymous).isNotIn(401, 403, 405, 500);
            return;
        }
        assertThat(anonymous).isEqualTo(401);
        for (Role role : Role.values()) {
            int status = anybody()
                    .as("{\"role\": \"%s\", \"country\": \"NP\", \"personId\": \"%s\"}"
                            .formatted(role, "00000000-0000-4000-8000-000000000000"))
                    .send(method, path, "{}")
                    .statusCode();
            if (allowed.equals(role.name())) {
                assertThat(status).as(role.name()).isNotIn(401, 403, 405, 500);
            } else {
                assertThat(status).as(role.name()).isEqualTo(403);
            }
        }
    }

    @Test
    void theTokenOfAClosedOfficerOpensNothingHereAnyMore() {
        Account closed = people.account(Role.OFFICER, null);
        String other = "/api/accounts/" + people.account(Role.OFFICER, null).id();
        Caller caller = anybody().withToken(Person.read(People.person(closed).tokens(port()), "access_token"));
        assertThat(caller.get("/api/accounts").statusCode()).isEqualTo(200);

        officer().post("/api/accounts/" + closed.id() + "/deactivation", "");

        assertThat(List.of(
                        caller.get("/api/accounts"),
                        caller.get(other),
                        caller.post(
                                "/api/accounts", "{\"email\": \"%s\", \"role\": \"OFFICER\"}".formatted(anAddress())),
                        caller.post("/api/accounts/" + closed.id() + "/reactivation", ""),
                        caller.post(other + "/deactivation", "")))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(403);
                    assertThat(answer.body()).contains("access-denied", "was closed");
                });
        assertThat(officer().get(other).body()).contains("ACTIVE");
    }

    @Test
    void theTableHasEveryOperation() {
        Set<String> operations = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> mapping.getValue()
                        .getBeanType()
                        .getPackageName()
                        .startsWith(AccountAccessIT.class.getPackageName()))
                .flatMap(mapping -> operationsOf(mapping.getKey()).stream())
                .collect(Collectors.toSet());

        assertThat(operations)
                .isEqualTo(TABLE.lines()
                        .map(row -> row.split("\\|", -1))
                        .map(row -> row[0].strip() + " " + row[1].strip())
                        .collect(Collectors.toSet()));
    }

    private static List<String> operationsOf(RequestMappingInfo mapping) {
        String methods = mapping.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.joining());
        return Arrays.stream(mapping.getPatternValues().toArray(String[]::new))
                .map(path -> methods + " " + path)
                .toList();
    }
}
