package org.jembatan.gateway.protection;

import java.net.URI;

/** What is asked of an instance of a service, given its base address. */
@FunctionalInterface
public interface CallTo<T> {
    T at(URI instance) throws Exception;
}
