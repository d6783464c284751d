package org.jembatan.chassis.reactions;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.reactions.ParkedRecord.Reason;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;

/** The parked records of this service, for its operators. The gateway puts those of all services together. */
@RestController
@RequestMapping("/api/parked-records")
@PreAuthorize("hasRole('OPERATOR')")
class ParkedRecordsController {

    private static final String ONE = "/{topic}/{partition}/{offset}";

    private final ParkedRecords parked;
    private final DecideParkedRecords decide;

    ParkedRecordsController(ParkedRecords parked, DecideParkedRecords decide) {
        this.parked = parked;
        this.decide = decide;
    }

    @GetMapping
    Page<Summary> list(PageQuery query) {
        return query.page(
                parked.list(query.after(), query.lookUp()).stream()
                        .map(Summary::of)
                        .toList(),
                Summary::id);
    }

    @GetMapping(ONE)
    Detail show(@PathVariable String topic, @PathVariable int partition, @PathVariable long offset) {
        return Detail.of(parked.find(id(topic, partition, offset)).orElseThrow(UnknownParkedRecord::new));
    }

    @GetMapping("/decisions")
    List<Decision> decisions() {
        return decide.lastDecisions().stream().map(Decision::of).toList();
    }

    @PostMapping("/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Asked replayAll(CommandKey command) {
        return new Asked(decide.replayAll(command));
    }

    @PostMapping(ONE + "/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replay(
            @PathVariable String topic, @PathVariable int partition, @PathVariable long offset, CommandKey command) {
        decide.replay(id(topic, partition, offset), command);
    }

    @PostMapping(ONE + "/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(
            @PathVariable String topic,
            @PathVariable int partition,
            @PathVariable long offset,
            @RequestBody @Valid Discard discard,
            CommandKey command) {
        decide.discard(id(topic, partition, offset), discard.reason(), command);
    }

    private static String id(String topic, int partition, long offset) {
        return topic + "/" + partition + "/" + offset;
    }

    record Discard(@NotBlank @Size(max = 500) String reason) {}

    /** @param keys of how many keys the first record is tried again, and then those behind it */
    record Asked(int keys) {}

    record Summary(
            String id,
            String topic,
            int partition,
            long offset,
            String key,
            Reason reason,
            String failure,
            int attempts,
            Instant parkedAt,
            @Nullable Instant replayAskedAt) {

        static Summary of(ParkedRecord record) {
            return new Summary(
                    record.id(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    record.key(),
                    record.reason(),
                    record.failure(),
                    record.attempts(),
                    record.parkedAt(),
                    record.replayAskedAt());
        }
    }

    /**
     * A record as it came.
     *
     * @param body null if there is none or it is no text
     * @param bodyBase64 if it is no text
     */
    record Detail(
            Summary summary,
            Map<String, String> headers,
            @Nullable String body,
            @Nullable String bodyBase64) {

        static Detail of(ParkedRecord record) {
            byte[] body = record.body();
            if (body == null) {
                return new Detail(Summary.of(record), record.headers(), null, null);
            }
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(body))
                        .toString();
                return new Detail(Summary.of(record), record.headers(), text, null);
            } catch (CharacterCodingException noText) {
                return new Detail(
                        Summary.of(record),
                        record.headers(),
                        null,
                        Base64.getEncoder().encodeToString(body));
            }
        }
    }

    record Decision(
            ParkedDecision.What what,
            @Nullable String recordId,
            String by,
            @Nullable String reason,
            Instant at) {

        static Decision of(ParkedDecision kept) {
            return new Decision(kept.what(), kept.recordId(), kept.by(), kept.reason(), kept.at());
        }
    }
}
