package org.jembatan.local.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jembatan.local.LaunchOptions;

/** {@code ./jembatan parked}: shows which records services could not apply, and has them tried again or given up. */
public final class Parked {

    static final String USAGE = """
            Usage: ./jembatan parked                      what is parked, in all services
                   ./jembatan parked show RECORD          one record as it came
                   ./jembatan parked replay RECORD        try it again, and then those of its key behind it
                   ./jembatan parked replay SERVICE       try everything again that the service has parked
                   ./jembatan parked discard RECORD WHY   the service never applies it
                   ./jembatan parked decisions SERVICE    what operators have decided, the latest first
            A RECORD is called as the list calls it: SERVICE/TOPIC/PARTITION/OFFSET.""";

    private static final String PATH = "/api/system/parked-records";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Gateway gateway;
    /** Of this one command: sent again, it is done once. */
    private final String key = UUID.randomUUID().toString();

    Parked(Gateway gateway) {
        this.gateway = gateway;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            LaunchOptions local =
                    LaunchOptions.from(System.getenv(), Path.of("").toAbsolutePath(), System.out::println);
            Parked parked = new Parked(Gateway.of(System.getenv(), local.gateway()));
            System.out.println(parked.carryOut(List.of(arguments)));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
        } catch (IllegalStateException | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /**
     * @return what to print
     * @throws IllegalArgumentException if that is no command
     * @throws IllegalStateException if the gateway refuses
     */
    String carryOut(List<String> arguments) throws IOException, InterruptedException {
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        String whom = arguments.size() > 1 ? arguments.get(1) : "";
        boolean isRecord = whom.matches("[a-z]+/[a-z-]+/\\d+/\\d+");
        boolean isService = whom.matches("[a-z]+");
        if (arguments.isEmpty()) {
            return list(gateway.get(PATH));
        } else if (arguments.equals(List.of("help"))) {
            return USAGE;
        } else if (what.equals("show") && isRecord && arguments.size() == 2) {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(gateway.get(PATH + "/" + whom));
        } else if (what.equals("replay") && (isRecord || isService) && arguments.size() == 2) {
            gateway.post(PATH + "/" + whom + "/replay", Map.of(), key);
            return "It is tried again; ./jembatan parked shows what is still parked.";
        } else if (what.equals("discard") && isRecord && arguments.size() == 3) {
            gateway.post(PATH + "/" + whom + "/discard", Map.of("reason", arguments.get(2)), key);
            return "It is given up, and kept with your reason.";
        } else if (what.equals("decisions") && isService && arguments.size() == 2) {
            return decisions(gateway.get(PATH + "/" + whom + "/decisions"));
        }
        throw new IllegalArgumentException(USAGE);
    }

    private static String list(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        for (JsonNode service : answer.path("services")) {
            for (JsonNode record : service.path("records")) {
                text.append("%s/%s%n    key %s, %s after %d attempts, parked at %s: %s%s%n"
                        .formatted(
                                service.path("name").asText(),
                                record.path("id").asText(),
                                record.path("key").asText(),
                                record.path("reason").asText(),
                                record.path("attempts").asInt(),
                                record.path("parkedAt").asText(),
                                record.path("failure").asText(),
                                record.path("replayAskedAt").isTextual() ? "; is to be tried again" : ""));
            }
            if (service.path("hasMore").asBoolean()) {
                text.append(
                        "There are more in %s.%n".formatted(service.path("name").asText()));
            }
        }
        for (JsonNode missing : answer.path("missing")) {
            text.append("The %s service does not tell.%n".formatted(missing.asText()));
        }
        return text.isEmpty() ? "Nothing is parked." : text.toString().strip();
    }

    private static String decisions(JsonNode answer) {
        StringBuilder text = new StringBuilder();
        for (JsonNode decision : answer) {
            text.append("%s %s of %s by %s%s%n"
                    .formatted(
                            decision.path("at").asText(),
                            decision.path("what").asText(),
                            decision.path("recordId").asText("everything"),
                            decision.path("by").asText(),
                            decision.path("reason").isTextual()
                                    ? ": " + decision.path("reason").asText()
                                    : ""));
        }
        return text.isEmpty() ? "Nothing has been decided." : text.toString().strip();
    }
}
