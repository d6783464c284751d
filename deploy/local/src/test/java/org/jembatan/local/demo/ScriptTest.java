package org.jembatan.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.jembatan.local.demo.Script.Stage;

class ScriptTest {

    /** The programme's rule: four of five sessions. */
    @Test
    void everybodyAttendsEnoughToGraduate() {
        assertThat(IntStream.rangeClosed(1, 100).mapToObj(Script::new))
                .allSatisfy(script -> assertThat(Course.attendancesOf(script)).isBetween(4, 5));
        assertThat(Course.attendancesOf(new Script(7))).isEqualTo(4);
    }

    @Test
    void someDoAllThereIsToDo() {
        assertThat(IntStream.rangeClosed(1, 20).mapToObj(Script::new).filter(Script::doesEverything))
                .extracting(Script::number)
                .containsExactly(1, 13, 19);
    }

    @Test
    void fewerReportAsTimeGoesBy() {
        assertThat(reportsOfSixty(Stage.M3)).isEqualTo(48);
        assertThat(reportsOfSixty(Stage.M6)).isEqualTo(40);
        assertThat(reportsOfSixty(Stage.M12)).isEqualTo(30);
    }

    private static long reportsOfSixty(Stage stage) {
        return IntStream.rangeClosed(1, 60)
                .mapToObj(Script::new)
                .filter(script -> script.reports(stage))
                .count();
    }
}
