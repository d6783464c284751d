package org.jembatan.chassis.health;

import com.mongodb.client.MongoClient;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The names of these beans are those of the readiness group in chassis-defaults.yaml. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
            "org.springframework.cloud.stream.config.BindingServiceConfiguration"
        })
@ConditionalOnClass(HealthIndicator.class)
class HealthConfiguration {

    @Bean
    DependenciesHealth dependenciesHealthIndicator(ObjectProvider<DependencyCheck> checks) {
        return new DependenciesHealth(checks.orderedStream().toList());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MongoClient.class)
    @ConditionalOnBean(MongoClient.class)
    static class Store {

        @Bean
        StoreCheck storeCheck(MongoClient client) {
            return new StoreCheck(client);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(KafkaAdmin.class)
    @ConditionalOnBean(KafkaAdmin.class)
    static class Broker {

        @Bean
        BrokerCheck brokerCheck(KafkaAdmin kafka) {
            return new BrokerCheck(kafka);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MessageListenerContainer.class)
    static class Consumers {

        @Bean
        ConsumersHealth consumersHealthIndicator() {
            return new ConsumersHealth();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(BindingsLifecycleController.class)
    @ConditionalOnBean(BindingsLifecycleController.class)
    static class Bindings {

        @Bean
        BindingsHealth bindingsHealthIndicator(BindingsLifecycleController bindings) {
            return new BindingsHealth(bindings);
        }
    }
}
