package org.jembatan.chassis.rest.problem;

import com.mongodb.MongoException;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.json.JsonMapper;

/** Before Boot's own error pages, so that its controller gives way to ours. */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration",
        afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass({DispatcherServlet.class, ProblemDetail.class, JsonMapper.class, ErrorController.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ProblemConfiguration {

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper mapper) {
        return new ProblemWriter(mapper);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemErrorController problemErrorController() {
        return new ProblemErrorController();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({DataAccessException.class, MongoException.class})
    static class Store {

        @Bean
        StoreAdvice storeAdvice() {
            return new StoreAdvice();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({ConfigurableTomcatWebServerFactory.class, ErrorReportValve.class})
    static class Tomcat {

        /** Last, so that our valve stands inside Boot's and speaks first. */
        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems() {
            return tomcat -> tomcat.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new ContainerProblems()));
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(RetriableException.class)
    static class Broker {

        @Bean
        BrokerAdvice brokerAdvice() {
            return new BrokerAdvice();
        }
    }
}
