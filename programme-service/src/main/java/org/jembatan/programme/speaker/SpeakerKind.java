package org.jembatan.programme.speaker;

/** From where a speaker comes. */
public enum SpeakerKind {
    GOVERNMENT,
    ENTERPRISE,
    ACADEMIC
}
