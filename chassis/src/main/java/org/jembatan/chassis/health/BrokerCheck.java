package org.jembatan.chassis.health;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.kafka.core.KafkaAdmin;

/** Whether Kafka answers. One client is kept: to open one for each question costs more than the question. */
class BrokerCheck implements DependencyCheck, DisposableBean {

    private final Map<String, Object> settings;
    private @Nullable Admin admin;

    BrokerCheck(KafkaAdmin kafka) {
        this.settings = new HashMap<>(kafka.getConfigurationProperties());
        var limit = Math.toIntExact(DependenciesHealth.LIMIT.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, limit);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, limit);
        settings.put(AdminClientConfig.CLIENT_ID_CONFIG, "health");
        // The client tells of every attempt to connect; once a second is often enough for the log and for a probe.
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 500L);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000L);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void ask() throws ExecutionException, InterruptedException, TimeoutException {
        admin().describeCluster().clusterId().get(DependenciesHealth.LIMIT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    @Override
    public synchronized void destroy() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
