package org.jembatan.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.csrf.DefaultCsrfToken;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.account.PasswordChanged;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.problem.Problem;
import org.jembatan.gateway.problem.ProblemType;
import org.jembatan.gateway.problem.Refusal;
import org.jembatan.gateway.support.Browser;
import org.jembatan.gateway.support.People;

/** What happens while a password is being looked at, which takes a while. */
class SignInControllerIT extends GatewayTestCase {

    private final ApplicationContext beans;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final People people;
    private final Attempts attempts;

    SignInControllerIT(
            @Autowired ApplicationContext beans, @Autowired Accounts accounts, @Autowired PasswordEncoder encoder) {
        this.beans = beans;
        this.accounts = accounts;
        this.encoder = encoder;
        this.attempts = beans.getBean(Attempts.class);
        this.people = new People(accounts, encoder);
    }

    @Test
    void whoTypesAPasswordThatIsChangedMeanwhileIsNotSignedIn() throws IOException {
        Account account = people.account(Role.OFFICER, null);

        MockHttpServletResponse answer = check(account, () -> choosePassword(account));

        String cookie = String.valueOf(answer.getHeader("Set-Cookie"));
        Browser browser = new Browser().holding("jembatan", cookie.replaceAll("^jembatan=([^;]*);.*", "$1"));
        assertThat(Browser.location(browser.get(
                        port(),
                        "/oauth2/authorize?"
                                + Browser.encoded(People.person(account).request()))))
                .startsWith("/sign-in?");
    }

    @Test
    void whoWasNotServedHasNotTried() throws IOException {
        Account account = people.account(Role.OFFICER, null);

        for (int attempt = 0; attempt < 11; attempt++) {
            assertThat(check(account, SignInControllerIT::busy).getStatus()).isEqualTo(503);
        }

        assertThat(check(account, () -> {}).getStatus()).isEqualTo(303);
    }

    @Test
    void whoHasChosenANewPasswordHasAllAttemptsToTypeIt() throws IOException {
        Account account = people.account(Role.OFFICER, null);
        for (int attempt = 0; attempt < 11; attempt++) {
            attempts.take(account.email(), "192.0.2.1");
        }
        assertThat(check(account, () -> {}).getStatus()).isEqualTo(429);

        beans.publishEvent(new PasswordChanged(account.email()));

        assertThat(check(account, () -> {}).getStatus()).isEqualTo(303);
    }

    private static void busy() {
        throw new Refusal(Problem.of(ProblemType.SERVICE_BUSY, "Many people are signing in."));
    }

    /** Somebody has used a link from a letter. */
    private void choosePassword(Account account) {
        beans.getBean(MongoOperations.class)
                .updateFirst(
                        Query.query(Criteria.where("_id").is(account.id())),
                        new Update().set("goodFrom", Instant.now()),
                        Account.class);
    }

    /** Sends the form with the right password; {@code meanwhile} comes when it has been found to be right. */
    private MockHttpServletResponse check(Account account, Runnable meanwhile) throws IOException {
        var controller = new SignInController(
                new Passwords(accounts, new Interrupted(encoder, meanwhile)),
                attempts,
                beans.getBean(SignIns.class),
                beans.getBean(Cookies.class),
                beans.getBean(SignInPages.class));
        var request = new MockHttpServletRequest("POST", "/sign-in");
        request.setParameter("email", account.email());
        request.setParameter("password", People.PASSWORD);
        var response = new MockHttpServletResponse();
        controller.check(request, response, new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "proof"));
        return response;
    }

    private record Interrupted(PasswordEncoder encoder, Runnable meanwhile) implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            boolean fits = encoder.matches(password, encoded);
            meanwhile.run();
            return fits;
        }
    }
}
