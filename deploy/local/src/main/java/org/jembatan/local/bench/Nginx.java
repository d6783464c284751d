package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jembatan.local.kafka.FreePort;

/** nginx as a plain proxy before one service, with connections that are kept: what a gateway could reach at most. */
final class Nginx implements AutoCloseable {

    private static final String NAME = "nginx";
    private static final Duration TIME_TO_START = Duration.ofSeconds(10);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(20);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(10);

    private final Process process;
    private final URI uri;

    private Nginx(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** There is none to measure; the message says why. */
    static final class Away extends Exception {

        private static final long serialVersionUID = 1;

        private Away(String why) {
            super(why);
        }
    }

    /** Returns when it answers. It has nothing to do with one that runs on this machine already. */
    static Nginx before(URI service, Path folder) throws Away, IOException, InterruptedException {
        return started(find().orElseThrow(() -> new Away("nginx is not installed")), service, folder);
    }

    static Nginx started(Path program, URI service, Path folder) throws Away, IOException, InterruptedException {
        int port = FreePort.pick();
        Files.createDirectories(folder);
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(service, port));
        Path said = folder.resolve("nginx.log");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-p",
                        folder.toAbsolutePath().toString(),
                        "-c",
                        configuration.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        Nginx nginx = new Nginx(process, URI.create("http://127.0.0.1:" + port));
        if (!nginx.comesUp()) {
            nginx.close();
            throw new Away("nginx did not start: "
                    + Files.readString(said)
                            .lines()
                            .reduce((earlier, last) -> last)
                            .orElse("it said nothing"));
        }
        return nginx;
    }

    private boolean comesUp() throws InterruptedException {
        long start = System.nanoTime();
        try (Requests requests = new Requests()) {
            while (process.isAlive() && System.nanoTime() - start < TIME_TO_START.toNanos()) {
                if (requests.isAnswered(uri)) {
                    return process.isAlive();
                }
                Thread.sleep(BETWEEN_QUESTIONS);
            }
            return false;
        }
    }

    URI uri() {
        return uri;
    }

    static String configuration(URI service, int port) {
        return String.format(Locale.ROOT, """
                daemon off;
                worker_processes auto;
                pid nginx.pid;
                error_log error.log;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    keepalive_requests 1000000;
                    upstream service {
                        server %s;
                        keepalive 64;
                        keepalive_requests 1000000;
                    }
                    server {
                        listen 127.0.0.1:%d;
                        location / {
                            proxy_pass http://service;
                            proxy_http_version 1.1;
                            proxy_set_header Connection "";
                        }
                    }
                }
                """, service.getAuthority(), port);
    }

    private static Optional<Path> find() {
        return Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                .map(folder -> Path.of(folder, NAME))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Its workers end with it. */
    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, TIME_TO_STOP.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        process.destroyForcibly();
    }
}
