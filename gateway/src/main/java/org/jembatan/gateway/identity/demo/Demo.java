package org.jembatan.gateway.identity.demo;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.jwt.JwtEncoder;

import org.jembatan.gateway.identity.IssuerProperties;
import org.jembatan.gateway.routing.Access;
import org.jembatan.gateway.routing.Endpoint;

/** The accounts of the demo, and what makes tokens for them. */
@Configuration
@Profile("demo")
@EnableConfigurationProperties(DemoAccounts.class)
class Demo {

    @Bean
    TokenMint tokenMint(JwtEncoder tokenEncoder, IssuerProperties issuer) {
        return new TokenMint(tokenEncoder, issuer);
    }

    @Bean
    Endpoint demoTokens() {
        return Endpoint.at(DemoTokensController.PATH, Access.ANYONE);
    }
}
