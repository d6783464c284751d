package org.jembatan.chassis.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.ETag;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;

@RestController
class CommandController {

    private static final long VERSION = 7;
    private static final List<String> LETTERS = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> String.valueOf((char) letter))
            .toList();

    @PostMapping("/api/commands")
    Map<String, Object> command(CommandKey key, @RequestBody Map<String, Object> body) {
        return Map.of("key", key, "derivedId", key.derivedId(), "body", body);
    }

    @PostMapping("/api/public/commands")
    CommandKey anonymousCommand(CommandKey key) {
        return key;
    }

    @PostMapping("/api/commands/reused")
    void reused(CommandKey key) {
        if (!key.sameRequestAs("another")) {
            throw new IdempotencyKeyReused();
        }
    }

    @GetMapping("/api/versioned")
    ResponseEntity<String> read() {
        return ResponseEntity.ok().eTag(ETag.of(VERSION)).body("seven");
    }

    @PutMapping("/api/versioned")
    ResponseEntity<String> change(Precondition precondition) {
        precondition.check(VERSION);
        return ResponseEntity.ok().eTag(ETag.of(VERSION + 1)).body("eight");
    }

    @PutMapping("/api/versioned/strictly")
    String changeStrictly(Precondition precondition) {
        precondition.required().check(VERSION);
        return "eight";
    }

    @GetMapping("/api/letters")
    Page<String> letters(PageQuery query) {
        var after = query.after();
        var found = LETTERS.stream()
                .filter(letter -> after == null || letter.compareTo(after) > 0)
                .limit(query.lookUp())
                .toList();
        return query.page(found, letter -> letter);
    }
}
