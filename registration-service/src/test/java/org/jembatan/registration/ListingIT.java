package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.registration.Answers.ApplicationRead;
import org.jembatan.registration.Answers.SummaryRead;

/** Lists, as the store finds them. */
@RunningService
class ListingIT {

    @Autowired
    Counterparts counterparts;

    @Test
    void everyoneIsShownWhatTheyMaySeeOfOneEditionInPartsThatFitTogether() {
        String programme = counterparts.announced(1);
        counterparts.nominated(counterparts.announced(1));
        ApplicationRead afghan = counterparts.nominated(programme, "AF");
        List<ApplicationRead> nepali = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            nepali.add(counterparts.nominated(programme, "NP"));
        }

        assertThat(ids(counterparts.listed(programme, counterparts.officer())))
                .isSorted()
                .hasSize(5)
                .containsAll(ids(nepali))
                .contains(afghan.id());
        nepali.sort(Comparator.comparing(ApplicationRead::id));
        assertThat(ids(counterparts.listed(programme, counterparts.focalPoint("NP"))))
                .isEqualTo(ids(nepali));
        assertThat(ids(counterparts.listed(programme, counterparts.focalPoint("AF"))))
                .containsExactly(afghan.id());
        ApplicationRead one = nepali.get(2);
        assertThat(ids(counterparts.listed(programme, counterparts.self(one)))).containsExactly(one.id());
    }

    @Test
    void thoseWhoWerePutForwardAreCountedByTheEditionAndByWhoDidIt() {
        String programme = counterparts.announced(1);
        counterparts.applied(counterparts.announced(1));
        counterparts.applied(programme);
        counterparts.withdraw(counterparts.nominated(programme, "NP"));
        ApplicationRead chosen = counterparts.endorsed(programme);
        counterparts.select(chosen, "REFUSE");
        counterparts.select(counterparts.endorsed(programme), "WAIT");
        counterparts.confirm(chosen);

        assertThat(counterparts.summary(programme)).isEqualTo(new SummaryRead(3, 1, 0, 1, 1, 1));
    }

    private static List<String> ids(List<ApplicationRead> applications) {
        return applications.stream().map(ApplicationRead::id).toList();
    }
}
