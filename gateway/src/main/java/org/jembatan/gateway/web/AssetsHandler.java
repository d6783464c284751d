package org.jembatan.gateway.web;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** Serves the files of the web app, to be kept for a year: another content has another address. */
@Configuration
class AssetsHandler implements WebMvcConfigurer {

    private final Assets assets;

    AssetsHandler(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.address("**"))
                .addResourceLocations(Assets.FOLDER)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }

    @Bean
    static Endpoint assetPaths() {
        return Endpoint.at(Assets.ROOT + "**", Access.ANYONE_MAY_READ);
    }
}
