package org.jembatan.programme;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the programme service. */
@SpringBootApplication
class ProgrammeService {

    static void main(String[] args) {
        SpringApplication.run(ProgrammeService.class, args);
    }
}
