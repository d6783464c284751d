package org.jembatan.chassis.rest;

/** The strong entity tag (RFC 9110, section 8.8.3) of a document's version: {@code "7"}. */
public final class ETag {

    private ETag() {}

    public static String of(long version) {
        return "\"" + version + "\"";
    }
}
