package org.jembatan.gateway.web;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Texts;

/**
 * An edition with its agenda, as the page shows them in the language of the reader.
 *
 * @param agenda empty when none is released, or when it cannot be had
 * @param isIncomplete whether something of the agenda could not be had
 */
record ProgrammeSheet(
        EditionView edition,
        Optional<AgendaView> agenda,
        boolean isIncomplete,
        Optional<ProgrammeController.Recent> recent,
        Language language,
        String publicUrl) {

    About about() {
        String when = Dates.days(edition.startsOn(), edition.endsOn(), language);
        String description = Stream.of(edition.theme(), when, edition.place())
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return About.listed(edition.title(), description);
    }

    Map<String, Object> content() {
        Texts texts = WebPages.texts(language);
        var dates = new Dates(language, ZoneId.of(edition.zone()));
        Map<String, Object> content = new HashMap<>();
        content.put("edition", EditionCard.of(edition, texts, language));
        content.put("partners", edition.partners());
        content.put("invited", countries(texts));
        content.put("sdgTargets", String.join(", ", edition.sdgTargets()));
        content.put("capacity", capacity(edition.capacity(), texts));
        content.put("attendance", attendance(texts));
        content.put("isRunning", "RUNNING".equals(edition.status()));
        content.put("reason", Objects.requireNonNullElse(edition.cancellationReason(), ""));
        content.put("zone", edition.zone());
        content.put("timesIn", texts.get("timesIn", Map.of("zone", dates.zoneName())));
        content.put("isIncomplete", isIncomplete);
        content.put(
                "days",
                agenda.map(released -> AgendaDay.of(released, texts, dates)).orElse(List.of()));
        content.put("calendar", "/api/programmes/" + edition.id() + "/agenda.ics");
        content.put("subscription", publicUrl.replaceFirst("^https?:", "webcal:"));
        content.put(
                "changes",
                recent.map(news -> AgendaChange.of(news.changes(), texts, dates))
                        .orElse(List.of()));
        content.put(
                "changedSince",
                recent.map(news -> texts.get(
                                "changedSince",
                                Map.of("day", dates.day(news.before().releasedAt()))))
                        .orElse(""));
        return content;
    }

    /** By name, with the quota of a country that has one. */
    private List<String> countries(Texts texts) {
        Map<String, Integer> quotas =
                edition.quotas() == null ? Map.of() : edition.quotas().byCountry();
        return edition.countries().stream()
                .map(code -> {
                    String name = nameOf(code, language);
                    Integer quota = quotas.get(code);
                    return quota == null
                            ? name
                            : texts.get("countryWithQuota", Map.of("country", name, "count", quota));
                })
                .sorted()
                .toList();
    }

    private String attendance(Texts texts) {
        Integer percent = edition.requiredAttendancePercent();
        return percent == null ? "" : texts.get("attendanceNeeded", Map.of("percent", percent));
    }

    static String nameOf(String country, Language language) {
        return Locale.of("", country).getDisplayCountry(language.locale());
    }

    private static String capacity(EditionView.@Nullable Capacity capacity, Texts texts) {
        if (capacity == null) {
            return "";
        }
        if (capacity.onsite() == null || capacity.online() == null) {
            return texts.get("placesInAll", Map.of("count", capacity.total()));
        }
        return texts.get(
                "placesByMode",
                Map.of("count", capacity.total(), "onsite", capacity.onsite(), "online", capacity.online()));
    }
}
