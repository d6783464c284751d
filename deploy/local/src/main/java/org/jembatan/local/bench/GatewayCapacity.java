package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jembatan.local.RunningSystem;
import org.jembatan.local.bench.load.Latencies;

/** How much of a service's capacity is left behind the gateway, with all that the gateway does for it. */
final class GatewayCapacity implements Row {

    private static final int CONNECTIONS = 64;
    private static final int ROUNDS = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(2);
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final double LEAST_SHARE = 0.5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String id() {
        return "P2";
    }

    @Override
    public String what() {
        return "authenticated reads a second through the gateway, beside the service asked directly and behind nginx";
    }

    @Override
    public String goal() {
        return String.format(Locale.ROOT, "at least %.1f of direct", LEAST_SHARE);
    }

    @Override
    public String method() {
        return String.format(
                Locale.ROOT,
                "`GET /api/applications/{id}` with an officer's token; closed loop, %d connections, so capacity only; %d rounds of %d s for each in turn; generator, service, store and proxy share the processors; the gateway has all its policies and its own limits, and what it refused is told by status; nginx is a plain proxy that checks nothing",
                CONNECTIONS,
                ROUNDS,
                ROUND.toSeconds());
    }

    @Override
    public Result measure(Stage stage) throws Exception {
        stage.standing();
        RunningSystem system = stage.running();
        URI service = system.uri("registration-service");
        String token = stage.token("{\"account\":\"officer\"}");
        String path = "/api/applications/" + anApplication(service, token);
        try (Target direct = new Target("direct", service, path, token);
                Target gateway = new Target("gateway", system.gateway(), path, token)) {
            try (Nginx nginx = Nginx.before(service, stage.options().home().resolve("nginx"));
                    Target behindNginx = new Target("nginx", nginx.uri(), path, token)) {
                return compared(system, List.of(direct, gateway, behindNginx), "");
            } catch (Nginx.Away e) {
                return compared(system, List.of(direct, gateway), "; " + e.getMessage());
            }
        }
    }

    private static Result compared(RunningSystem system, List<Target> targets, String remark) {
        Target gateway = targets.get(1);
        targets.forEach(target -> target.load(CONNECTIONS, WARM_UP));
        Duration spent = Duration.ZERO;
        for (int round = 0; round < ROUNDS; round++) {
            for (Target target : targets) {
                Duration before = processorTime(system.pid("gateway"));
                target.add(target.load(CONNECTIONS, ROUND), ROUND);
                if (target.equals(gateway)) {
                    spent = spent.plus(processorTime(system.pid("gateway")).minus(before));
                }
            }
        }
        return result(targets, spent, remark);
    }

    /**
     * What the gateway refuses misses the goal, and is no part of its capacity.
     *
     * @param targets the service asked directly, the gateway, and whatever else there is to compare
     * @param spent what the gateway used of the processors for its part
     * @throws IllegalStateException if the service itself failed: less than its capacity would be compared with
     */
    static Result result(List<Target> targets, Duration spent, String remark) {
        Target direct = targets.getFirst();
        Target gateway = targets.get(1);
        if (direct.failures().count() > 0) {
            throw new IllegalStateException("there is nothing to compare with: asked directly, the service failed "
                    + direct.failures() + " of " + direct.all() + " times");
        }
        double share = gateway.perSecond() / direct.perSecond();
        long microseconds = spent.toNanos() / 1000 / Math.max(1, gateway.all());
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("share", share);
        figures.put("gatewayMicrosecondsOfProcessorPerRequest", microseconds);
        Map<String, Latencies> latencies = new LinkedHashMap<>();
        for (Target target : targets) {
            figures.put(target.name(), target.figures());
            latencies.put(target.name() + ", closed loop", target.latencies());
        }
        return new Result(
                String.format(
                        Locale.ROOT,
                        "%.2f of direct: %s%s; gateway's processor time per request %,d us",
                        share,
                        targets.stream().map(Target::toString).collect(Collectors.joining(", ")),
                        remark,
                        microseconds),
                share >= LEAST_SHARE && gateway.failures().count() == 0,
                figures,
                latencies);
    }

    private static String anApplication(URI service, String token) throws IOException, InterruptedException {
        try (Requests requests = new Requests()) {
            String page = requests.read(Requests.reading(service.resolve("/api/applications?limit=1"), token));
            return JSON.readTree(page).requiredAt("/items/0/id").asText();
        }
    }

    private static Duration processorTime(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
