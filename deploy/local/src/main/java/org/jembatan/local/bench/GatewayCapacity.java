package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                "`GET /api/applications/{id}` with an officer's token; closed loop, %d connections, so capacity only; %d rounds of %d s for each in turn; generator, service, store and proxy share the processors; the gateway has all its policies and its own limits, and whatever it refused is told; nginx is a plain proxy that checks nothing",
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
        Optional<Nginx> nginx = Nginx.before(service, stage.options().home().resolve("nginx"));
        List<Target> targets = new ArrayList<>();
        try {
            Target direct = new Target("direct", service, path, token);
            Target gateway = new Target("gateway", system.gateway(), path, token);
            targets.addAll(List.of(direct, gateway));
            nginx.ifPresent(proxy -> targets.add(new Target("nginx", proxy.uri(), path, token)));
            targets.forEach(target -> target.load(CONNECTIONS, WARM_UP, false));
            Duration spent = Duration.ZERO;
            for (int round = 0; round < ROUNDS; round++) {
                for (Target target : targets) {
                    Duration before = processorTime(system.pid("gateway"));
                    target.load(CONNECTIONS, ROUND, true);
                    if (target.equals(gateway)) {
                        spent = spent.plus(processorTime(system.pid("gateway")).minus(before));
                    }
                }
            }
            return result(direct, gateway, targets, spent);
        } finally {
            targets.forEach(Target::close);
            if (nginx.isPresent()) {
                nginx.get().close();
            }
        }
    }

    private static Result result(Target direct, Target gateway, List<Target> targets, Duration spent) {
        double share = gateway.perSecond() / direct.perSecond();
        long microseconds = spent.toNanos() / 1000 / Math.max(1, gateway.answered() + gateway.refused());
        int refused = targets.stream().mapToInt(Target::refused).sum();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("share", share);
        figures.put("gatewayMicrosecondsOfProcessorPerRequest", microseconds);
        Map<String, Latencies> latencies = new LinkedHashMap<>();
        for (Target target : targets) {
            figures.put(
                    target.name(),
                    Map.of(
                            "perSecond",
                            target.perSecond(),
                            "refused",
                            target.refused(),
                            "latency",
                            target.latencies().figures()));
            latencies.put(target.name() + ", closed loop", target.latencies());
        }
        return new Result(
                "%.2f of direct: %s%s; gateway's processor time per request %d us; %d refused"
                        .formatted(
                                share,
                                targets.stream().map(Target::toString).collect(Collectors.joining(", ")),
                                targets.size() > 2 ? "" : "; nginx is not installed",
                                microseconds,
                                refused),
                share >= LEAST_SHARE && refused == 0,
                figures,
                latencies);
    }

    private static String anApplication(URI service, String token) throws IOException, InterruptedException {
        try (Requests requests = new Requests()) {
            String page = requests.send(Requests.reading(service.resolve("/api/applications?limit=1"), token))
                    .body();
            return JSON.readTree(page).at("/items/0/id").asText();
        }
    }

    private static Duration processorTime(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }
}
