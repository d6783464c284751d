package org.jembatan.local.demo;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Where one edition is played. Every act has a name that never changes, so another play of the same system repeats what
 * was done and adds nothing.
 */
record Scene(RealEdition edition, Api api) {

    static final Patience UNTIL_THE_EVENT_ARRIVES =
            new Patience(Duration.ofMinutes(2), Duration.ofMillis(5), Duration.ofMillis(100));

    private static final Map<String, String> NOTHING = Map.of();

    Answer act(Caller caller, String act, String path, Object body) {
        return attempt(caller, act, path, body).ok();
    }

    /** @param read the version that has been read, if somebody else could have changed it since */
    void rewrite(Caller caller, String act, String path, Object body, @Nullable String read) {
        api.put(caller, named(act), path, body, read).ok();
    }

    /** As {@link #act}, where a refusal is an answer as well. */
    Answer attempt(Caller caller, String act, String path, Object body) {
        return api.post(caller, named(act), path, body);
    }

    Answer act(Caller caller, String act, String path) {
        return act(caller, act, path, NOTHING);
    }

    Answer act(Caller caller, String act, Nominee nominee, String path, Object body) {
        return act(caller, act + "/" + nominee.key(), path, body);
    }

    Answer act(Caller caller, String act, Nominee nominee, String path) {
        return act(caller, act, nominee, path, NOTHING);
    }

    private String named(String act) {
        return "demo-" + edition.year() + "/" + act;
    }

    Optional<Answer> find(Caller caller, String path) {
        Answer answer = api.get(caller, path);
        return answer.status() == 404 ? Optional.empty() : Optional.of(answer.ok());
    }

    /** @param what is waited for, for the message when it does not come */
    <T> T await(String what, Supplier<Optional<T>> attempt) {
        return UNTIL_THE_EVENT_ARRIVES
                .tryFor(attempt)
                .orElseThrow(() -> new IllegalStateException("%d: %s did not come within %d s."
                        .formatted(
                                edition.year(),
                                what,
                                UNTIL_THE_EVENT_ARRIVES.limit().toSeconds())));
    }
}
