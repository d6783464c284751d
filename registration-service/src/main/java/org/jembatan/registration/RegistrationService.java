package org.jembatan.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the registration service. */
@SpringBootApplication
class RegistrationService {

    static void main(String[] args) {
        SpringApplication.run(RegistrationService.class, args);
    }
}
