package org.jembatan.gateway.live;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Follows what happens. */
@RestController
class LiveController {

    private static final String PATH = "/api/live";

    /** Often enough that nothing on the way takes the line for dead. */
    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(20);

    private static final long COME_BACK_AFTER = 2000;

    private final LiveFeed feed;

    LiveController(LiveFeed feed) {
        this.feed = feed;
    }

    /**
     * Tells what has changed as it happens, as server-sent events until the token expires. Whoever comes back with the id of
     * the last one, in {@code Last-Event-ID}, misses nothing; an event {@code reset} says that it was too long ago, and that
     * everything has to be read anew. An event {@code beat} says only that the line is alive.
     */
    @GetMapping(path = PATH, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> follow(
            @AuthenticationPrincipal Jwt token,
            @RequestHeader(value = "Last-Event-ID", required = false) @Nullable String lastEventId)
            throws InterruptedException {
        Subscription follower = feed.follow(Viewer.of(token), lastEventId);
        Instant end =
                Objects.requireNonNullElse(token.getExpiresAt(), Instant.now().plus(BETWEEN_SIGNS));
        var line =
                new SseEmitter(Math.max(1, Duration.between(Instant.now(), end).toMillis()));
        line.onCompletion(() -> feed.leave(follower));
        line.onTimeout(line::complete);
        Thread.ofVirtual().name("live-line").start(() -> tell(follower, line, lastEventId != null));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(line);
    }

    private void tell(Subscription follower, SseEmitter line, boolean hasComeBack) {
        try {
            if (hasComeBack && follower.hasMissedSome()) {
                line.send(SseEmitter.event().name("reset").data("{}"));
            }
            line.send(SseEmitter.event().reconnectTime(COME_BACK_AFTER).comment("here"));
            for (var next = follower.next(BETWEEN_SIGNS); !follower.isOver(); next = follower.next(BETWEEN_SIGNS)) {
                line.send(event(next));
            }
            line.complete();
        } catch (IOException | IllegalStateException gone) {
            feed.leave(follower);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            feed.leave(follower);
        }
    }

    private static SseEmitter.SseEventBuilder event(Subscription.Line line) {
        SseEmitter.SseEventBuilder event = SseEmitter.event().id(line.id());
        return line.event() == null
                ? event.name("beat").data("{}")
                : event.name("change").data(line.event(), MediaType.APPLICATION_JSON);
    }

    @Bean
    static Endpoint livePath() {
        return Endpoint.at(PATH, Access.SIGNED_IN);
    }
}
