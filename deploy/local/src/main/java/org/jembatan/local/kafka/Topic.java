package org.jembatan.local.kafka;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.jspecify.annotations.Nullable;

/**
 * One line of the declaration.
 *
 * @param owner the one service that writes to it
 * @param retention how long an event is kept; for ever where it is null
 */
public record Topic(
        String name, String owner, int partitions, @Nullable Duration retention) {

    private static final Pattern LINE = Pattern.compile(
            "(?<owner>[a-z-]+), (?<partitions>[1-9]\\d*) partitions, kept (?<retention>for ever|P\\S+)");

    static Topic parse(String name, String line) {
        Matcher words = LINE.matcher(line.strip());
        if (!words.matches()) {
            throw new IllegalArgumentException("Topic %s is declared as \"%s\"; expected \"%s\"."
                    .formatted(name, line, "some-service, 6 partitions, kept for ever (or P30D)"));
        }
        try {
            return new Topic(
                    name,
                    words.group("owner"),
                    Integer.parseInt(words.group("partitions")),
                    retention(words.group("retention")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "Topic %s is kept \"%s\", which is no ISO 8601 duration.".formatted(name, words.group("retention")),
                    e);
        }
    }

    private static @Nullable Duration retention(String words) {
        return words.equals("for ever") ? null : Duration.parse(words);
    }

    NewTopic asNewTopic() {
        String milliseconds = retention == null ? "-1" : Long.toString(retention.toMillis());
        return new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, milliseconds));
    }
}
