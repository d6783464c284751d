package org.jembatan.chassis.rest;

import java.util.List;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.jembatan.chassis.rest.problem.ProblemWriter;

@AutoConfiguration(afterName = "org.jembatan.chassis.rest.problem.ProblemConfiguration")
@ConditionalOnClass({DispatcherServlet.class, JsonMapperBuilderCustomizer.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class RestConfiguration {

    @Bean
    StrictJson strictJson() {
        return new StrictJson();
    }

    @Bean
    @ConditionalOnBean(ProblemWriter.class)
    BodyFilter bodyFilter(@Value("${jembatan.rest.body-limit:1MB}") DataSize limit, ProblemWriter problems) {
        return new BodyFilter(limit, problems);
    }

    @Bean
    WebMvcConfigurer controllerArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addFormatters(FormatterRegistry registry) {
                registry.addConverterFactory(new IdentifierConverters());
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(
                        List.of(new CommandKeyResolver(), new PreconditionResolver(), new PageQueryResolver()));
            }
        };
    }
}
