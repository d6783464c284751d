package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jembatan.local.demo.OfferedPlaces.Offer;

/**
 * What other services make of a confirmed place, as far as it can be read: the line in programme's roster and the draft
 * of a plan in alumni.
 *
 * @param where each program answers, by name
 * @param officer the token of somebody who may read everything
 * @param patience how long something is looked for
 */
record Effects(Requests requests, Function<String, URI> where, String officer, Duration patience) {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(5);
    private static final int PART_OF_THE_WAITING = 10;

    /**
     * Looks at one service after the other until both show it; false if they do not for as long as patience lasts.
     *
     * @param since when the waiting began, as {@link System#nanoTime} counts
     * @throws IOException if one of them could not be read: then it is not known since when it has been there
     */
    boolean appear(Offer offer, long since) throws IOException, InterruptedException {
        for (HttpRequest effect : List.of(rosterEntry(offer), plan(offer))) {
            while (!requests.finds(effect)) {
                Duration waited = Duration.ofNanos(System.nanoTime() - since);
                if (waited.compareTo(patience) > 0) {
                    return false;
                }
                Thread.sleep(pauseAfter(waited));
            }
        }
        return true;
    }

    /**
     * Who looks takes part in the load, the more so the slower everything is. So the moment at which something appears is
     * known to a tenth of the time that was waited for it, and to five milliseconds.
     */
    static Duration pauseAfter(Duration waited) {
        Duration part = waited.dividedBy(PART_OF_THE_WAITING);
        return part.compareTo(SHORTEST_PAUSE) > 0 ? part : SHORTEST_PAUSE;
    }

    private HttpRequest rosterEntry(Offer offer) {
        return reading("programme-service", "/api/programmes/" + offer.programmeId() + "/roster/" + offer.personId());
    }

    /** The id of a plan follows from edition and person, as alumni derives it: a read by id searches nothing. */
    private HttpRequest plan(Offer offer) {
        String name = "plan/" + offer.programmeId() + "/" + offer.personId();
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return reading("alumni-service", "/api/action-plans/" + id);
    }

    private HttpRequest reading(String program, String path) {
        return Requests.reading(where.apply(program).resolve(path), officer);
    }
}
