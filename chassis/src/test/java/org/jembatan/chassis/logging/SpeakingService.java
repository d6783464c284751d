package org.jembatan.chassis.logging;

import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;

/** Says one thing and ends; run as a process of its own, since a process has only one logging system. */
@Configuration(proxyBeanMethods = false)
class SpeakingService {

    static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    static final String WORDS = "something to be logged";

    public static void main(String[] arguments) {
        try (var service = new SpringApplicationBuilder(SpeakingService.class)
                .web(WebApplicationType.NONE)
                .run(arguments)) {
            MDC.put(Trace.KEY, TRACE);
            LoggerFactory.getLogger(service.getClass()).info(WORDS);
        }
    }
}
