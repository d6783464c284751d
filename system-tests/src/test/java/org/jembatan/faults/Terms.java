package org.jembatan.faults;

import java.util.List;
import java.util.Map;

/**
 * What every edition of the lab lays down: few places, so that they are fought for.
 *
 * @param byMode places for each way of taking part
 * @param byCountry places for each country
 */
record Terms(int total, Map<String, Integer> byMode, Map<String, Integer> byCountry) {

    static final Terms OF_THE_LAB = new Terms(8, Map.of("ONSITE", 5, "ONLINE", 4), Map.of("NP", 3, "LK", 4, "BD", 4));

    List<String> countries() {
        return byCountry.keySet().stream().sorted().toList();
    }

    /** As an officer lays them down, far ahead of whatever the clock of the system says. */
    Map<String, Object> body(String title) {
        return Map.ofEntries(
                Map.entry("title", title),
                Map.entry("host", "Ministry of State Secretariat"),
                Map.entry("place", "Jakarta and online"),
                Map.entry("mode", "HYBRID"),
                Map.entry("startsOn", "2045-09-18"),
                Map.entry("endsOn", "2045-09-22"),
                Map.entry("zone", "Asia/Jakarta"),
                Map.entry("nominationsCloseOn", "2045-08-15"),
                Map.entry("countries", countries()),
                Map.entry(
                        "capacity",
                        Map.of("total", total, "onsite", byMode.get("ONSITE"), "online", byMode.get("ONLINE"))),
                Map.entry("quotas", Map.of("byCountry", byCountry)));
    }
}
