package org.jembatan.chassis.domain;

/** The identity of an aggregate: a UUID in its canonical text form, stored and sent as that plain string. */
public interface Identifier {

    String value();
}
