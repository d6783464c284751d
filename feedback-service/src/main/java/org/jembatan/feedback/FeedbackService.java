package org.jembatan.feedback;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the feedback service. */
@SpringBootApplication
class FeedbackService {

    static void main(String[] args) {
        SpringApplication.run(FeedbackService.class, args);
    }
}
