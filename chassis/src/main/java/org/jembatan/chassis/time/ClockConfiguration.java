package org.jembatan.chassis.time;

import java.time.Clock;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.servlet.DispatcherServlet;

import org.jembatan.chassis.domain.BusinessClock;

@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
class ClockConfiguration {

    /** System time. See {@link BusinessClock} for which of the two is for what. */
    @Bean
    @ConditionalOnMissingBean
    Clock systemClock() {
        return Clock.systemUTC();
    }

    /** Declared before the other one, which gives way to it. */
    @Configuration(proxyBeanMethods = false)
    @Profile("demo")
    @ConditionalOnClass(MongoOperations.class)
    @ConditionalOnBean(MongoOperations.class)
    static class Demonstration {

        @Bean
        StoredBusinessClock businessClock(MongoOperations store, Clock system) {
            return new StoredBusinessClock(store, system);
        }

        @Configuration(proxyBeanMethods = false)
        @ConditionalOnClass({DispatcherServlet.class, PreAuthorize.class})
        @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
        static class Endpoint {

            @Bean
            ClockController clockController(StoredBusinessClock clock) {
                return new ClockController(clock);
            }
        }
    }

    @Bean
    @ConditionalOnMissingBean(BusinessClock.class)
    BusinessClock systemBusinessClock(Clock system) {
        return new SystemBusinessClock(system);
    }
}
