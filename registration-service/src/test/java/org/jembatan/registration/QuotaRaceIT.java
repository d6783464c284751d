package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.registration.Answers.ApplicationRead;
import org.jembatan.registration.Answers.Outcome;

/** Many officers and few places. */
@RunningService
class QuotaRaceIT {

    private static final int CANDIDATES = 50;
    private static final int PLACES = 10;

    @Autowired
    Counterparts counterparts;

    @Test
    void ofFiftySelectedAtOnceForTenPlacesTenGetOne() throws Exception {
        String programme = counterparts.announced(PLACES);
        List<ApplicationRead> applications = all(() -> counterparts.endorsed(programme));

        List<Callable<Outcome>> selections = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            ApplicationRead application = applications.get(i);
            String whenFull = i % 2 == 0 ? "REFUSE" : "WAIT";
            selections.add(() -> counterparts.select(application, whenFull));
        }
        List<Outcome> outcomes = atOnce(selections);

        assertThat(outcomes)
                .filteredOn(outcome -> "OFFERED".equals(outcome.candidacy()))
                .hasSize(PLACES);
        assertThat(outcomes)
                .filteredOn(outcome -> "WAITLISTED".equals(outcome.candidacy()) || outcome.refusedAs("quota-is-full"))
                .hasSize(CANDIDATES - PLACES);
        assertThat(counterparts.intake(programme).offered()).isEqualTo(PLACES);
        assertThat(counterparts.intake(programme).quotas().getFirst().used()).isEqualTo(PLACES);
        int decided = (int)
                outcomes.stream().filter(outcome -> outcome.candidacy() != null).count();
        assertThat(Counterparts.INTAKES.awaitEvents(programme, decided))
                .hasSize(decided)
                .filteredOn(told -> told.type().equals("intake.place-offered.v1"))
                .hasSize(PLACES)
                .extracting(Told::subject)
                .containsOnly(programme);
    }

    private static <T> List<T> all(Callable<T> one) throws Exception {
        return atOnce(Collections.nCopies(CANDIDATES, one));
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws Exception {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : crowd.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
