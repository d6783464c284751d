package org.jembatan.chassis.sample;

import java.util.UUID;

import org.jembatan.chassis.domain.Identifier;

record SampleId(String value) implements Identifier {

    SampleId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("Not canonical");
        }
    }
}
