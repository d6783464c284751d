package org.jembatan.registration.message;

import java.util.HashMap;
import java.util.Map;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.person.People;
import org.jembatan.registration.person.Person;

/** Writes the message that a notice asks for, once, however often the notice comes. */
@UseCase
public class WriteMessage {

    private final Messages messages;
    private final People people;
    private final Intakes intakes;
    private final BusinessClock clock;

    WriteMessage(Messages messages, People people, Intakes intakes, BusinessClock clock) {
        this.messages = messages;
        this.people = people;
        this.intakes = intakes;
        this.clock = clock;
    }

    /** A person who is not known was erased since: nobody is written to. */
    public void handle(Notice notice) {
        people.findById(notice.personId())
                .ifPresent(person -> Retry.onConflict(
                        () -> messages.findById(notice.id()).orElseGet(() -> messages.save(written(notice, person)))));
    }

    private Message written(Notice notice, Person person) {
        Map<String, String> gaps = new HashMap<>(notice.parameters());
        gaps.put("name", person.details().name());
        gaps.put("programme", intakes.termsOf(notice.programmeId()).title());
        return Message.to(person, notice.id(), notice.template(), gaps, clock.now());
    }
}
