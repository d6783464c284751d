package org.jembatan.alumni.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.jembatan.alumni.graduation.Attendance;
import org.jembatan.chassis.test.Heard;
import org.jembatan.contracts.Contracts;

/** What others promise to tell holds what alumni needs of it. */
class ConsumedEventsTest {

    static List<Heard> heard() {
        return Heard.by(new AlumniReactions());
    }

    @ParameterizedTest
    @MethodSource("heard")
    void anEventThatKeepsItsContractIsUnderstood(Heard heard) throws ReflectiveOperationException {
        heard.assertUnderstands(Contracts.example(heard.type()));
    }

    @Test
    void hearsWhatItHasToHear() {
        assertThat(heard())
                .extracting(Heard::type)
                .containsExactlyInAnyOrder(
                        "edition.announced.v1",
                        "edition.rescheduled.v1",
                        "intake.participant-enrolled.v1",
                        "intake.enrolment-cancelled.v1",
                        "participation.concluded.v1");
    }

    @Test
    void takesTheEndOfAParticipationAsItWasTold() {
        var concluded = Heard.read(Contracts.example("participation.concluded.v1"), AlumniReactions.Concluded.class);
        assertThat(concluded.attendance()).isEqualTo(new Attendance(13, 12, 92, 80));
        assertThat(concluded.endsOn()).hasToString("2021-09-24");
        assertThat(concluded.zone()).hasToString("Asia/Jakarta");
    }

    /** Both ends derive it from the same parts; so a conclusion finds the plan that an enrolment has opened. */
    @Test
    void thePlanOfAConclusionIsThePlanOfTheEnrolment() {
        var concluded = Heard.read(Contracts.example("participation.concluded.v1"), AlumniReactions.Concluded.class);
        var enrolled = Heard.read(Contracts.example("intake.participant-enrolled.v1"), AlumniReactions.Enrolment.class);
        assertThat(concluded.participation().planId())
                .isEqualTo(enrolled.participation().planId());
    }
}
