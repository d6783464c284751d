package org.jembatan.chassis.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.security.CurrentUser;

@RestController
class SampleController {

    enum Mode {
        ONSITE,
        ONLINE
    }

    record Person(@NotBlank String name, List<@Valid Email> emails) {}

    record Email(@NotBlank String address) {}

    record Nomination(
            @NotNull @Valid Person person,
            Mode mode,
            @Positive int seats,
            @Nullable LocalDate from,
            @Nullable Instant at,
            @Nullable LocalTime opens,
            @Nullable LocalDateTime begins,
            List<@NotBlank String> tags,
            @Nullable Map<SampleId, Integer> weights,
            @Nullable SampleId programme) {}

    @PostMapping("/api/nominations")
    Nomination nominate(@RequestBody @Valid Nomination nomination) {
        return nomination;
    }

    @PutMapping("/api/people")
    List<Person> people(@RequestBody List<@Valid Person> people) {
        return people;
    }

    @GetMapping("/api/samples/{id}")
    Map<String, Object> sample(
            @PathVariable SampleId id,
            @RequestParam(defaultValue = "1") @Max(200) int limit,
            @RequestParam(required = false) @Nullable Mode mode,
            @RequestHeader(name = "X-Count", defaultValue = "1") int count) {
        return Map.of("id", id, "limit", limit, "count", count);
    }

    @GetMapping("/api/search")
    String search(@RequestParam String q, @RequestHeader("X-Needed") String needed) {
        return q + needed;
    }

    @GetMapping("/api/whoami")
    CurrentUser whoami(CurrentUser user) {
        return user;
    }

    @GetMapping("/api/public/{word}")
    String open(@PathVariable String word, @Nullable CurrentUser user) {
        return word + (user == null ? " by anybody" : " by " + user.subject());
    }

    @GetMapping("/api/officers-only")
    @PreAuthorize("hasRole('OFFICER')")
    String officersOnly() {
        return "welcome";
    }

    @GetMapping("/elsewhere")
    String elsewhere() {
        return "never to be seen";
    }
}
