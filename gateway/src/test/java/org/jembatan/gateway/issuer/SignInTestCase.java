package org.jembatan.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.support.OtherInstance;
import org.jembatan.gateway.support.People;
import org.jembatan.gateway.support.Person;

/** People who sign in at two instances that share nothing but the database. */
abstract class SignInTestCase extends GatewayTestCase {

    private static OtherInstance other;

    private final People people;
    private final MongoOperations mongo;

    SignInTestCase(Accounts accounts, PasswordEncoder encoder, MongoOperations mongo) {
        this.people = new People(accounts, encoder);
        this.mongo = mongo;
    }

    @BeforeAll
    static void startTheOther() {
        other = OtherInstance.start("local,demo");
    }

    @AfterAll
    static void stopTheOther() {
        other.close();
    }

    final People people() {
        return people;
    }

    final MongoOperations mongo() {
        return mongo;
    }

    /** Where the other instance listens. */
    final int otherPort() {
        return other.port();
    }

    /** A request that is sent several times at once. */
    interface Request {
        HttpResponse<String> sentTo(int port);
    }

    /** The statuses of eight requests at once, half of them to each instance. */
    final List<Integer> atOnce(Request request) throws InterruptedException {
        List<Callable<Integer>> requests = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(i ->
                        () -> request.sentTo(i % 2 == 0 ? port() : otherPort()).statusCode())
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    final void change(Account account, String field, Object value) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(account.id())), new Update().set(field, value), Account.class);
    }

    static void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    static JWTClaimsSet claims(HttpResponse<String> answer, String token) throws ParseException {
        return SignedJWT.parse(Person.read(answer, token)).getJWTClaimsSet();
    }
}
