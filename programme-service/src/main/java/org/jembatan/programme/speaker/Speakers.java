package org.jembatan.programme.speaker;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.programme.SpeakerId;

/** All speakers. */
public interface Speakers extends Repository<Speaker, SpeakerId> {

    Optional<Speaker> findById(SpeakerId id);

    Speaker save(Speaker speaker);

    List<Speaker> findByListKeyGreaterThanOrderByListKey(String listKey, Limit limit);

    /** Fails with {@link UnknownSpeaker} when there is none. */
    default Speaker get(SpeakerId id) {
        return findById(id).orElseThrow(UnknownSpeaker::new);
    }

    /** Writes a speaker down; a repeat of the command finds the one that it wrote down first. */
    default Speaker add(String name, String organisation, SpeakerKind kind, CommandKey command) {
        Speaker speaker = Speaker.of(name, organisation, kind, command);
        return Retry.onConflict(() ->
                findById(speaker.id()).map(known -> known.answering(command)).orElseGet(() -> save(speaker)));
    }
}
