package org.jembatan.chassis.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The last commands carried out on a document, with what came of each, so that a repeated command is answered and not
 * done again. It is stored in the document it speaks of: where the effect is, the key is.
 */
public final class CommandLog {

    private static final int REMEMBERED = 20;

    private List<Entry> entries = new ArrayList<>();

    /**
     * What came of this command when it was carried out before; empty when it is new.
     *
     * @throws IdempotencyKeyReused when the key was used for another request
     */
    public Optional<String> outcomeOf(CommandKey command) {
        return entries.stream()
                .filter(entry ->
                        entry.caller().equals(command.caller()) && entry.key().equals(command.key()))
                .findFirst()
                .map(entry -> {
                    if (!command.sameRequestAs(entry.requestHash())) {
                        throw new IdempotencyKeyReused();
                    }
                    return entry.outcome();
                });
    }

    /** Keeps what came of a command, short and without personal data: the answer is rebuilt from it. */
    public void remember(CommandKey command, String outcome) {
        entries.add(new Entry(command.caller(), command.key(), command.requestHash(), outcome));
        if (entries.size() > REMEMBERED) {
            entries.removeFirst();
        }
    }

    record Entry(String caller, String key, String requestHash, String outcome) {}
}
