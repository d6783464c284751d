package org.jembatan.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import org.jembatan.faults.Api.Who;

/** The editions that the candidates want to take part in; each is announced when the first of them comes, whatever fails. */
final class Editions {

    private final Api api;
    private final Pace pace;
    private final String name;
    private final ConcurrentMap<Integer, String> ids = new ConcurrentHashMap<>();

    /** @param name a part of the titles and the keys, so that two labs do not meet in one edition */
    Editions(Api api, Pace pace, String name) {
        this.api = api;
        this.pace = pace;
        this.name = name;
    }

    /** The edition's id; returns when registration takes nominations for it. */
    String id(int number) throws InterruptedException {
        String known = ids.get(number);
        if (known != null) {
            return known;
        }
        String title = "%s, edition %d".formatted(name, number);
        String id = done("/api/programmes", Terms.OF_THE_LAB.body(title), title + ", create")
                .body()
                .path("id")
                .asString();
        done("/api/programmes/" + id + "/announcement", Map.of(), title + ", announce");
        while (!(api.get(Who.OFFICER, "/api/intakes/" + id) instanceof Answer.Accepted)) {
            pace.await();
        }
        ids.put(number, id);
        return id;
    }

    List<String> all() {
        return new ArrayList<>(ids.values());
    }

    /** Asks until there is an answer, which must be a yes. */
    private Answer.Accepted done(String path, Map<String, ?> body, String key) throws InterruptedException {
        while (true) {
            pace.await();
            switch (api.post(Who.OFFICER, path, body, key)) {
                case Answer.Accepted accepted -> {
                    return accepted;
                }
                case Answer.Refused refused -> throw new IllegalStateException("POST " + path + " was " + refused);
                case Answer.Unknown _ -> {}
            }
        }
    }
}
