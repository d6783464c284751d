package org.jembatan.gateway.protection;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What all routes have in common.
 *
 * @param breakerPause for how long a service that did not answer is left alone before it is tried again
 */
@ConfigurationProperties("jembatan.protection")
record ProtectionProperties(Duration breakerPause) {}
