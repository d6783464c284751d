package org.jembatan.gateway.identity.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.util.Assert;

import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** The accounts of the demo, and what makes tokens for them. */
@Configuration
@Profile("demo")
@EnableConfigurationProperties(DemoAccounts.class)
class Demo {

    /** Not where another issuer is configured: what believes that one would not believe these tokens. */
    @Bean
    TokenMint tokenMint(ObjectProvider<JwtEncoder> tokenEncoder, IssuerProperties issuer) {
        JwtEncoder encoder = tokenEncoder.getIfAvailable();
        Assert.state(encoder != null, "The profile demo makes tokens itself: jembatan.issuer.external must be empty");
        return new TokenMint(encoder, issuer);
    }

    @Bean
    Endpoint demoTokens() {
        return Endpoint.at(DemoTokensController.PATH, Access.ANYONE);
    }
}
