package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.registration.Answers.ApplicationRead;

/** The gateway asks for the person of an account, as the store finds them. */
@RunningService
class AccountIT {

    @Autowired
    Counterparts counterparts;

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
