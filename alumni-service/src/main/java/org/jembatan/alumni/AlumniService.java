package org.jembatan.alumni;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the alumni service. */
@SpringBootApplication
class AlumniService {

    static void main(String[] args) {
        SpringApplication.run(AlumniService.class, args);
    }
}
