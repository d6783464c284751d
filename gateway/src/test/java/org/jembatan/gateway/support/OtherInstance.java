package org.jembatan.gateway.support;

import java.util.ArrayList;
import java.util.List;
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

    /** Starts one with these profiles, separated by commas, and properties. */
    public static OtherInstance start(String profiles, String... properties) {
        List<String> arguments = new ArrayList<>();
        Surroundings.describe((name, value) -> arguments.add("--" + name + "=" + value.get()));
        arguments.add("--server.port=0");
        arguments.add("--spring.profiles.active=" + profiles);
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return new OtherInstance(
                new SpringApplicationBuilder(GatewayApplication.class).run(arguments.toArray(String[]::new)));
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
