package org.jembatan.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {

    @Test
    void areTheSameAfterTheWayThroughABrowser() {
        Positions positions = Positions.of(0, 127, 128, 300, Long.MAX_VALUE >>> 1);

        assertThat(Positions.decoded(positions.encoded(), 5))
                .hasValueSatisfying(back -> assertThat(back.encoded()).isEqualTo(positions.encoded()));
        assertThat(Positions.decoded(positions.encoded(), 5))
                .hasValueSatisfying(back -> assertThat(back.advance(3, 299)).isFalse())
                .hasValueSatisfying(back -> assertThat(back.advance(3, 300)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AA", "not base64!", "gICAgICAgICAgICA", "AAAAAA"})
    void areNotWhatSomethingElseSays(String text) {
        assertThat(Positions.decoded(text, 3)).isEmpty();
    }

    @Test
    void tellEachRecordOnce() {
        Positions positions = Positions.of(5, 5);

        assertThat(positions.advance(0, 4)).isFalse();
        assertThat(positions.advance(0, 5)).isTrue();
        assertThat(positions.advance(0, 5)).isFalse();
        assertThat(positions.advance(1, 5)).isTrue();
    }

    @Test
    void areNotBeforeOthersWhenNoPartitionIs() {
        assertThat(Positions.of(5, 5).isNotBefore(Positions.of(5, 4))).isTrue();
        assertThat(Positions.of(5, 3).isNotBefore(Positions.of(5, 4))).isFalse();
    }
}
