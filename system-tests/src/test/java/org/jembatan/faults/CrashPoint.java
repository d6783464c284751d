package org.jembatan.faults;

import java.util.List;
import java.util.stream.Stream;

/**
 * A moment at which a program may end, named as {@link CrashAgent} takes it.
 *
 * @param what happens there, in words
 * @param where before or after which method of which class
 * @param programs in which it is reached
 */
record CrashPoint(String what, String where, List<String> programs) {

    private static final String OUTBOX = "org.jembatan.chassis.outbox.";
    private static final String REACTIONS = "org.jembatan.chassis.reactions.";
    private static final List<String> TELLS = List.of("registration-service");
    private static final List<String> HEARS =
            List.of("registration-service", "programme-service", "feedback-service", "alumni-service");

    static final List<CrashPoint> ALL = List.of(
            new CrashPoint(
                    "an event is in the document, which is not saved",
                    "after " + OUTBOX + "OutboxCallback#onBeforeConvert",
                    TELLS),
            new CrashPoint(
                    "a document is saved, the relay not woken",
                    "before " + OUTBOX + "OutboxCallback#onAfterSave",
                    TELLS),
            new CrashPoint("the relay is woken", "after " + OUTBOX + "OutboxCallback#onAfterSave", TELLS),
            new CrashPoint("messages are about to be sent", "before " + OUTBOX + "Courier#sendOneEach", TELLS),
            new CrashPoint("a message is on its way to the broker", "after " + OUTBOX + "Courier#hand", TELLS),
            new CrashPoint("messages are acknowledged", "after " + OUTBOX + "Courier#sendOneEach", TELLS),
            new CrashPoint(
                    "acknowledged messages are about to be pulled", "before " + OUTBOX + "OutboxStore#remove", TELLS),
            new CrashPoint("acknowledged messages are pulled", "after " + OUTBOX + "OutboxStore#remove", TELLS),
            new CrashPoint(
                    "a record is about to be applied", "before " + REACTIONS + "RecordApplication#attempt", HEARS),
            new CrashPoint("a record is applied", "after " + REACTIONS + "RecordApplication#attempt", HEARS),
            new CrashPoint(
                    "a record is dealt with, its offset not committed",
                    "after " + REACTIONS + "TopicConsumer#accept",
                    HEARS),
            new CrashPoint(
                    "an offset is about to be committed",
                    "before org.apache.kafka.clients.consumer.KafkaConsumer#commitSync",
                    HEARS),
            new CrashPoint(
                    "an offset is committed",
                    "after org.apache.kafka.clients.consumer.KafkaConsumer#commitSync",
                    HEARS),
            new CrashPoint(
                    "a command is carried out and not answered",
                    "after org.jembatan.registration.application.SelectCandidate#handle",
                    TELLS),
            new CrashPoint(
                    "a nomination is carried out and not answered",
                    "after org.jembatan.registration.application.NominateCandidate#handle",
                    TELLS),
            new CrashPoint(
                    "a confirmation is carried out and not answered",
                    "after org.jembatan.registration.application.ConfirmPlace#handle",
                    TELLS),
            new CrashPoint(
                    "a person is written, the application not",
                    "after org.jembatan.registration.person.People#learn",
                    TELLS),
            new CrashPoint(
                    "a service has answered, the gateway not",
                    "after org.jembatan.gateway.protection.AnyInstance#observed",
                    List.of("gateway")));

    /** As the agent reads them. */
    static List<String> lines() {
        return ALL.stream().map(CrashPoint::where).toList();
    }

    /** Each point in each program in which it is reached. */
    static Stream<Visit> visits() {
        return ALL.stream().flatMap(point -> point.programs().stream().map(program -> new Visit(point, program)));
    }

    int number() {
        return ALL.indexOf(this);
    }

    /** A point to be reached in a program. */
    record Visit(CrashPoint point, String program) {

        @Override
        public String toString() {
            return program + ": " + point.what();
        }
    }
}
