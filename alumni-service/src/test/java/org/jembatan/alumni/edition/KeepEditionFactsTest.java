package org.jembatan.alumni.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.edition.EditionFacts.EditionTerms;
import org.jembatan.chassis.domain.EventOrigin;

class KeepEditionFactsTest {

    private final EditionsInMemory editions = new EditionsInMemory();
    private final KeepEditionFacts keep = new KeepEditionFacts(editions);
    private final ProgrammeId edition = new ProgrammeId(Alumni.anId());

    @Test
    void theLastWordCountsAlsoWhenAnEarlierOneIsRepeated() {
        keep.keep(told(1), edition, terms("First"));
        keep.keep(told(2), edition, terms("Second"));
        keep.keep(told(1), edition, terms("First"));
        assertThat(editions.findById(edition).orElseThrow().terms().title()).isEqualTo("Second");
    }

    private EventOrigin told(long sequence) {
        return EventOrigin.of("edition-events", edition.value(), sequence);
    }

    private static EditionTerms terms(String title) {
        return new EditionTerms(title, Alumni.LAST_DAY.minusDays(4), Alumni.LAST_DAY, Alumni.JAKARTA);
    }
}
