package org.jembatan.chassis.time;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells and sets the business clock, in a demonstration only. */
@RestController
@RequestMapping("/api/clock")
class ClockController {

    private final StoredBusinessClock clock;

    ClockController(StoredBusinessClock clock) {
        this.clock = clock;
    }

    @GetMapping
    ClockReading read() {
        return new ClockReading(clock.now());
    }

    @PutMapping
    @PreAuthorize("hasAnyRole('OPERATOR', 'OFFICER')")
    ClockReading set(@RequestBody @Valid ClockSetting setting) {
        clock.set(setting.now());
        return read();
    }

    record ClockReading(Instant now) {}

    record ClockSetting(@NotNull Instant now) {}
}
