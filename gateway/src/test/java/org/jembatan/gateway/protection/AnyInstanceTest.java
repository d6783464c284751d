package org.jembatan.gateway.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class AnyInstanceTest {

    private static final URI FIRST = URI.create("http://127.0.0.1:1");
    private static final URI SECOND = URI.create("http://127.0.0.1:2");
    private static final List<URI> BOTH = List.of(FIRST, SECOND);

    private final AnyInstance any = new AnyInstance(new ProtectionProperties(Duration.ofMinutes(1)));
    private final Map<URI, Exception> failures = new HashMap<>();
    private final List<URI> asked = new ArrayList<>();

    @Test
    void whatWasNotSentGoesToAnotherInstanceWhateverItIs() throws Exception {
        failures.put(FIRST, new ConnectException());

        any.call(BOTH, false, this::ask);

        assertThat(asked).containsExactly(FIRST, SECOND);
    }

    @Test
    void theOnlyInstanceIsTriedTwice() {
        failures.put(FIRST, new ConnectException());

        assertThatThrownBy(() -> any.call(List.of(FIRST), false, this::ask)).isInstanceOf(ConnectException.class);
        assertThat(asked).containsExactly(FIRST, FIRST);
    }

    @Test
    void whatWasSentIsSentAgainOnlyIfItJustReads() throws Exception {
        failures.put(FIRST, new IOException("broken off"));

        assertThatThrownBy(() -> any.call(BOTH, false, this::ask)).hasMessage("broken off");
        assertThat(asked).containsExactly(FIRST);

        any.call(BOTH, true, this::ask);
        assertThat(asked).containsExactly(FIRST, FIRST, SECOND);
    }

    @Test
    void nobodyAsksAgainWhenTheTimeIsUp() {
        failures.put(FIRST, new HttpTimeoutException("late"));

        assertThatThrownBy(() -> any.call(BOTH, true, this::ask)).hasMessage("late");
        assertThat(asked).containsExactly(FIRST);
    }

    @Test
    void anInstanceThatWasOutIsLeftAloneUnlessThereIsNoOther() throws Exception {
        failures.put(FIRST, new HttpTimeoutException("late"));
        for (int call = 0; call < 2; call++) {
            assertThatThrownBy(() -> any.call(BOTH, false, this::ask)).hasMessage("late");
        }
        asked.clear();

        any.call(BOTH, false, this::ask);
        assertThat(asked).containsExactly(SECOND);

        assertThatThrownBy(() -> any.call(List.of(FIRST), false, this::ask)).hasMessage("late");
    }

    @Test
    void noInstanceIsAsGoodAsNoneThatAnswers() {
        assertThatThrownBy(() -> any.call(List.of(), true, this::ask)).isInstanceOf(ConnectException.class);
    }

    private String ask(URI instance) throws Exception {
        asked.add(instance);
        Exception failure = failures.get(instance);
        if (failure != null) {
            throw failure;
        }
        return "answer";
    }
}
