package org.jembatan.gateway.routing;

import java.net.http.HttpClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.jembatan.gateway.protection.Limits;

/** The connections to all services: one pool for every route, kept open between requests. */
@Configuration
@EnableConfigurationProperties(Instances.class)
class ServiceConnections {

    @Bean(destroyMethod = "close")
    ExecutorService callers() {
        return Executors.newVirtualThreadPerTaskExecutor();
    }

    /** HTTP/1.1 on purpose: left to itself the client offers an upgrade to HTTP/2 with every request. */
    @Bean(destroyMethod = "shutdownNow")
    HttpClient services(ExecutorService callers) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Limits.CONNECT)
                .executor(callers)
                .build();
    }
}
