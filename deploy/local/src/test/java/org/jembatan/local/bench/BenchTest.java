package org.jembatan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class BenchTest {

    @Test
    void measuresEverythingWhereNothingIsNamed() {
        assertThat(Bench.chosen(List.of())).extracting(Row::id).containsExactly("P7", "P1", "P2", "P6");
    }

    @Test
    void measuresWhatIsNamedOnceAndInItsOwnOrder() {
        assertThat(Bench.chosen(List.of("P6", "P1", "P6"))).extracting(Row::id).containsExactly("P1", "P6");
    }

    @Test
    void saysWhichRowsThereAre() {
        assertThatThrownBy(() -> Bench.chosen(List.of("P1", "P99")))
                .hasMessage("Usage: bench [ROW ...], where a row is one of P1, P2, P6, P7.");
    }
}
