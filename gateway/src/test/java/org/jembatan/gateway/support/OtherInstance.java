package org.jembatan.gateway.support;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import org.jembatan.gateway.GatewayApplication;

/** A gateway of its own beside the one under test: the same settings and database, another port. */
public final class OtherInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private OtherInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts one with these profiles, separated by commas, and these settings beside the usual ones or in their place. */
    public static OtherInstance start(String profiles, String... properties) {
        Map<String, Object> settings = new LinkedHashMap<>();
        Surroundings.describe((name, value) -> settings.put(name, value.get()));
        settings.put("server.port", 0);
        settings.put("spring.profiles.active", profiles);
        for (String property : properties) {
            settings.put(property.substring(0, property.indexOf('=')), property.substring(property.indexOf('=') + 1));
        }
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new OtherInstance(new SpringApplicationBuilder(GatewayApplication.class).run(arguments));
    }

    public int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    public <T> T get(Class<T> bean) {
        return context.getBean(bean);
    }

    @Override
    public void close() {
        context.close();
    }
}
