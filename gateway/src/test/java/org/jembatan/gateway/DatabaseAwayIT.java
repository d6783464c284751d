package org.jembatan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.support.Browser;
import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.OtherInstance;
import org.jembatan.gateway.support.People;
import org.jembatan.gateway.support.Person;
import org.jembatan.local.store.EmbeddedStore;

/** The gateway's own database goes away. */
class DatabaseAwayIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void whoeverNeedsItIsToldSoonToComeBack(@TempDir Path directory) {
        EmbeddedStore store = EmbeddedStore.start(directory.resolve("store.mv"), 0);
        try (var gateway = OtherInstance.start("local", "spring.mongodb.uri=" + store.connectionString("gateway"))) {
            int port = gateway.port();
            var people = new People(gateway.get(Accounts.class), gateway.get(PasswordEncoder.class));
            Person officer = People.person(people.account(Role.OFFICER, null));
            HttpResponse<String> tokens = officer.tokens(port);
            Caller caller = Caller.of(port).withToken(Person.read(tokens, "access_token"));
            HttpResponse<String> signInPage = officer.browser().get(port, "/sign-in");
            store.close();

            isAway("service-away", () -> officer.authorize(port, officer.request()));
            isAway("service-away", () -> Person.refresh(port, Person.read(tokens, "refresh_token")));
            isAway("service-away", () -> caller.get("/api/accounts"));
            isAway(
                    "Nobody can sign in just now",
                    () -> officer.browser()
                            .submit(port, signInPage, Map.of("email", officer.email(), "password", People.PASSWORD)));
            isAway("This does not work just now", () -> new Browser().get(port, "/invitations/" + "A".repeat(54)));
        }
    }

    private static void isAway(String says, Supplier<HttpResponse<String>> request) {
        Instant asked = Instant.now();
        HttpResponse<String> answer = request.get();

        assertThat(Duration.between(asked, Instant.now())).isLessThan(SOON);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains(says);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }
}
