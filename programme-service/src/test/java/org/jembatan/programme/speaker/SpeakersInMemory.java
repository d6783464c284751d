package org.jembatan.programme.speaker;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.domain.Limit;

import org.jembatan.programme.SpeakerId;

/** Keeps speakers as long as a test runs. */
public class SpeakersInMemory implements Speakers {

    private final Map<SpeakerId, Speaker> speakers = new HashMap<>();

    @Override
    public Optional<Speaker> findById(SpeakerId id) {
        return Optional.ofNullable(speakers.get(id));
    }

    @Override
    public Speaker save(Speaker speaker) {
        speakers.put(speaker.id(), speaker);
        return speaker;
    }

    /** From now on they cannot come on these days. */
    public void absent(SpeakerId id, Set<LocalDate> days) {
        new DeclareAbsences(this).handle(new DeclareAbsences.Command(id, days));
    }

    @Override
    public List<Speaker> findByListKeyGreaterThanOrderByListKey(String listKey, Limit limit) {
        return speakers.values().stream()
                .filter(speaker -> speaker.listKey().compareTo(listKey) > 0)
                .sorted(Comparator.comparing(Speaker::listKey))
                .limit(limit.max())
                .toList();
    }
}
