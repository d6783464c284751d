package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.jembatan.registration.Answers.ApplicationRead;

/** The gateway asks for the person of an account, as the store finds them. */
@RunningService
class AccountIT {

    @Autowired
    Counterparts counterparts;

    @Autowired
    MongoOperations mongo;

    @Autowired
    List<ApplicationRunner> atStart;

    @Test
    void whoWasNominatedSignsInAsTheOneWhoWasNominated() {
        ApplicationRead application = counterparts.endorsedSpeaking("EN", "Signs.Up@Example.org");
        counterparts.endorsedSpeaking("EN", "signsXup@example.org");
        String account = Registering.anId();

        assertThat(counterparts.personOf(account, "signs.up@example.org")).isEqualTo(application.personId());
        assertThat(counterparts.personOf(account, "signs.up@example.org")).isEqualTo(application.personId());
    }

    @Test
    void whoHasSignedUpIsWhoIsNominatedLater() {
        String person = counterparts.personOf(Registering.anId(), "came.first@example.org");

        assertThat(counterparts.endorsedSpeaking("EN", "Came.First@Example.org").personId())
                .isEqualTo(person);
    }

    @Test
    void whoWasStoredBeforeAddressesHadAKeyIsFoundOnceTheServiceHasStarted() throws Exception {
        ApplicationRead application = counterparts.endorsedSpeaking("EN", "Stored.Before@example.org");
        Query person = Query.query(Criteria.where("_id").is(application.personId()));
        mongo.updateFirst(person, new Update().unset("addressKey"), "people");

        for (ApplicationRunner runner : atStart) {
            runner.run(new DefaultApplicationArguments());
        }

        assertThat(counterparts.personOf(Registering.anId(), "stored.before@example.org"))
                .isEqualTo(application.personId());
    }

    @Test
    void anAccountBelongsToOnePersonAtMost() {
        String account = Registering.anId();
        counterparts.personOf(account, "only.one@example.org");
        ApplicationRead other = counterparts.endorsedSpeaking("EN", "another.one@example.org");

        assertThatThrownBy(() -> mongo.updateFirst(
                        Query.query(Criteria.where("_id").is(other.personId())),
                        Update.update("accountId", account),
                        "people"))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void askedByManyAtOnceAnAccountIsOnePerson() throws InterruptedException, ExecutionException {
        String account = Registering.anId();
        Callable<String> asking = () -> counterparts.personOf(account, account + "@example.org");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers =
                    threads.invokeAll(Stream.generate(() -> asking).limit(8).toList());

            String one = answers.getFirst().get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(one);
            }
        }
    }
}
